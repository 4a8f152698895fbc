import { parseCatalogueText, type Catalogue } from '@gedeeld/core';
import type { nothing, TemplateResult } from 'lit';

import { renderProgress, renderSource } from '../composition/composition.parts.js';
import type { Speaker } from '../locales/speaker-for.js';
import type { LoadRequest, LoadProgress } from './catalogue-controller.js';
import { loadCatalogue, type Answer, type LoadOutcome } from './load-catalogue.js';

/** One attempt to get from what stands in `src` to what can be shown. */
export interface FeedsRequest extends LoadRequest {
  readonly maxBytes: number;
  readonly timeLimit: number;
  /** What a relative address is read from: `document.baseURI`. */
  readonly base: string;
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

/** One address, one catalogue: all that a plain list needs. */
export const oneFeed: Feeds = {
  load: (src, request) => loadCatalogue(src, { ...request, parse: parseCatalogueText }),
  renderProgress,
  renderSource: ({ catalogue }, speaker) => renderSource(catalogue, speaker),
};
