import { parseCatalogueTextGradually, type Catalogue } from '@gedeeld/core';
import type { nothing, TemplateResult } from 'lit';

import { renderProgress, renderSource } from '../composition/composition.parts.js';
import type { Speaker } from '../locales/speaker-for.js';
import type { LoadRequest, LoadProgress } from './catalogue-controller.js';
import { loadCatalogue, type Answer, type LoadOutcome, type ParseText } from './load-catalogue.js';
import { nextTask, takingBreath } from './take-breath.js';

/** One attempt to get from what stands in `src` to what can be shown. */
export interface FeedsRequest extends LoadRequest {
  readonly maxBytes: number;
  readonly timeLimit: number;
  /** What a relative address is read from: `document.baseURI`. */
  readonly base: string;
  /** What was fetched from one address is read when this is fulfilled. Without it: at once. */
  readonly wanted?: Promise<unknown> | undefined;
  /** Whether there is nothing to show in what was read. */
  readonly isEmpty: (catalogues: readonly Catalogue[]) => boolean;
}

/** How the addresses in `src` become catalogues, and how that is told. */
export interface Feeds {
  readonly load: (src: string, request: FeedsRequest) => Promise<LoadOutcome>;
  readonly renderProgress: (progress: LoadProgress | undefined, speaker: Speaker) => TemplateResult | typeof nothing;
  /** Whose data it is. */
  readonly renderSource: (answer: Answer, speaker: Speaker) => unknown;
}

/** Reads a file in portions, so that a large one never holds up the page. What is done with it is a task of its own. */
export const parseInPortions: ParseText = async (text, options) => {
  await nextTask();
  const read = await parseCatalogueTextGradually(text, takingBreath(), options);
  await nextTask();
  return read;
};

/** One address, one catalogue: all that a plain list needs. */
export const oneFeed: Feeds = {
  load: (src, request) => loadCatalogue(src, { ...request, parse: parseInPortions }),
  renderProgress,
  renderSource: ({ catalogue }, speaker) => renderSource(catalogue, speaker),
};
