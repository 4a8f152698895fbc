import type { Grade } from '@gedeeld/core';
import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';

import type { LinkShape } from './map-geometry.js';
import { TIP } from './map-geometry.js';
import type { MapLink } from './map-model.js';

/** The looks of a line: by how well the link is supported, or what is the matter with it. */
export type LineLook = Grade | 'plain' | 'refuted' | 'undermines';

/** To whoever may not see how well a link is supported, all such links look the same. */
export const lineLook = ({ graded, shown: { link, contribution } }: MapLink): LineLook => {
  if (!graded || !link) return 'plain';
  if (link.refuted) return 'refuted';
  return contribution.effect === 'undermines' ? 'undermines' : link.effective;
};

/** The line of a link along its way: the same lines as `gradeLine`, bent. All that most links are is one line and its end. */
export interface MapLine {
  /** The classes of the line. */
  readonly line: string;
  /** The end where it points: its classes, and its shape. */
  readonly end: string;
  readonly endPath: string;
  /** What else is drawn along the line: most lines are one. */
  readonly along: SVGTemplateResult | undefined;
}

export const mapLine = (shape: LinkShape, look: LineLook): MapLine => ({
  line: LINES[look],
  end: ENDS[look] ?? 'head',
  endPath: look === 'undermines' ? bar(shape) : look === 'plain' ? openArrow(shape) : arrow(shape),
  along: ALONG[look]?.(shape),
});

const LINES: Readonly<Record<LineLook, string>> = {
  plain: 'line thin',
  none: 'line thin dotted',
  declared: 'line thin dotted',
  reasoned: 'line dashed',
  observed: 'line',
  compared: 'line three',
  strong: 'line five',
  replicated: 'line five',
  refuted: 'line thin',
  undermines: 'line',
};

const ENDS: Readonly<Partial<Record<LineLook, string>>> = { plain: 'line thin', undermines: 'line bar' };

const ALONG: Readonly<Partial<Record<LineLook, (shape: LinkShape) => SVGTemplateResult>>> = {
  // A wide line with a gap in it bends as two lines do.
  replicated: ({ path }) => svg`<path class="line cut" d=${path} />`,
  refuted: ({ middle: { x, y } }) => svg`<path class="line" d=${`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} />`,
  undermines: ({ path }) => svg`<path class="line hatch" d=${path} />`,
};

const arrow = ({ tip, points }: LinkShape): string => `M${tip.x} ${tip.y}l${-points * TIP} -5v10z`;

/** Of a line that tells nothing of how sure we are. */
const openArrow = ({ tip, points }: LinkShape): string =>
  `M${tip.x - points * TIP} ${tip.y}H${tip.x}m${-points * 5} -4l${points * 5} 4l${-points * 5} 4`;

/** A bar for an end, and ticks across the line: it holds back. */
const bar = ({ tip, points }: LinkShape): string => `M${tip.x - points * TIP} ${tip.y}H${tip.x}m0 -7v14`;
