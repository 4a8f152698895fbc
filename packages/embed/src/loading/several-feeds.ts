import { html } from 'lit';

import { federation as en } from '../locales/en.js';
import { federation as nl } from '../locales/nl.js';
import type { LoadOutcome } from './load-catalogue.js';
import { oneFeed, type Feeds, type FeedsRequest } from './one-feed.js';
import { sideBySide } from './side-by-side.js';

/**
 * Several addresses with room between them: what answers is shown, and how many did not is said. One address is loaded
 * as everywhere; a catalogue that goes on at a next address is followed.
 */
export const severalFeeds: Feeds = {
  load: async (src, request) => {
    const addresses = src.split(/\s+/).filter(Boolean);
    if (addresses.length > 1) return loadAll(addresses, request);
    const outcome = await oneFeed.load(src, request);
    return 'answer' in outcome && outcome.answer.catalogue.next ? loadAll([outcome.answer.url], request) : outcome;
  },
  renderProgress: (progress, speaker) => {
    if (!progress || !('feeds' in progress)) return oneFeed.renderProgress(progress, speaker);
    const { done, feeds } = progress;
    const amount = speaker.say(speaker.own({ area: 'federation', nl, en }).progress, { done, feeds });
    return html`<div class="waiting">
      <span aria-hidden="true">${amount}</span><progress aria-label=${amount} max=${feeds} value=${done}></progress>
    </div>`;
  },
  renderSource: sideBySide.renderSource,
};

const loadAll = async (addresses: readonly string[], request: FeedsRequest): Promise<LoadOutcome> => {
  try {
    const all = await import('./all-feeds.js');
    return await all.loadAll(addresses, request);
  } catch (error) {
    return { failure: { code: 'network', facts: { src: addresses.join(' '), reason: String(error) } } };
  }
};
