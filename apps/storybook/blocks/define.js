/* global customElements */
import { ContrastTable } from './contrast-table.js';
import { ElementTokens } from './element-tokens.js';
import { EventTable } from './event-table.js';
import { Sample } from './sample.js';
import { SpaceScale } from './space-scale.js';
import { TokenTable } from './token-table.js';

/** What the pages are made of, beside text: each works out what it shows, so that no page has to be kept up to date. */
const BLOCKS = {
  'doc-contrasts': ContrastTable,
  'doc-element-tokens': ElementTokens,
  'doc-events': EventTable,
  'doc-sample': Sample,
  'doc-spaces': SpaceScale,
  'doc-tokens': TokenTable,
};

for (const [tag, block] of Object.entries(BLOCKS)) if (!customElements.get(tag)) customElements.define(tag, block);
