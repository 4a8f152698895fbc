import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { coverageMark } from '../shared/marks/coverage-mark.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { MapNode } from './map-model.js';

/** The mark of an action's verdict or a goal's coverage; a dot where this reader sees none. */
export const nodeMark = (node: MapNode): TemplateResult => {
  if (node.column === 'actions') return node.verdict ? verdictMark(node.verdict) : DOT;
  return node.standing ? coverageMark(node.standing.mark) : DOT;
};

const DOT = html`<svg class="mark" aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
  <circle class="dot" cx="10" cy="10" r="2.5" />
</svg>`;
