import type { TemplateResult } from 'lit';
import { svg } from 'lit';

import { coverageLook } from '../shared/marks/coverage-mark.js';
import type { MarkLook } from '../shared/marks/mark.js';
import { mark } from '../shared/marks/mark.js';
import { VERDICT_LOOKS } from '../shared/marks/verdict-mark.js';
import type { MapNode } from './map-model.js';

/** The mark of an action's verdict or a goal's coverage; a dot where this reader sees none. */
export const nodeLook = (node: MapNode): MarkLook => {
  if (node.column === 'actions') return node.verdict ? VERDICT_LOOKS[node.verdict] : DOT;
  return node.standing ? coverageLook(node.standing.mark) : DOT;
};

/** The same mark among words. */
export const nodeMark = (node: MapNode): TemplateResult => mark(nodeLook(node));

const DOT: MarkLook = { tone: 'open', shape: svg`<circle class="dot" cx="10" cy="10" r="2.5" />` };
