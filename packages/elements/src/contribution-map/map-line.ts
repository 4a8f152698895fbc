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
  /** The classes of the link: of hundreds of links, one attribute each. */
  readonly kind: string;
  /** The end where it points. */
  readonly end: string;
  /** What else is drawn along the line: most lines are one. */
  readonly along: SVGTemplateResult | undefined;
}

export const mapLine = (shape: LinkShape, look: LineLook): MapLine => ({
  kind: KINDS[look],
  end: look === 'undermines' ? bar(shape) : look === 'plain' ? openArrow(shape) : arrow(shape),
  along: ALONG[look]?.(shape),
});

const KINDS: Readonly<Record<LineLook, string>> = {
  plain: 'thin plain',
  none: 'thin dotted',
  declared: 'thin dotted',
  reasoned: 'dashed',
  observed: '',
  compared: 'three',
  strong: 'five',
  replicated: 'five',
  refuted: 'thin',
  undermines: 'harms',
};

const ALONG: Readonly<Partial<Record<LineLook, (shape: LinkShape) => SVGTemplateResult>>> = {
  // A wide line with a gap in it bends as two lines do.
  replicated: ({ path }) => svg`<path class="cut" d=${path} />`,
  refuted: ({ middle: { x, y } }) => svg`<path class="cross" d=${`M${x - 6} ${y - 6}l12 12m0 -12l-12 12`} />`,
  undermines: ({ path }) => svg`<path class="hatch" d=${path} />`,
};

const arrow = ({ tip, points }: LinkShape): string => `M${tip.x} ${tip.y}l${-points * TIP} -5v10z`;

/** Of a line that tells nothing of how sure we are. */
const openArrow = ({ tip, points }: LinkShape): string =>
  `M${tip.x - points * TIP} ${tip.y}H${tip.x}m${-points * 5} -4l${points * 5} 4l${-points * 5} 4`;

/** A bar for an end, and ticks across the line: it holds back. */
const bar = ({ tip, points }: LinkShape): string => `M${tip.x - points * TIP} ${tip.y}H${tip.x}m0 -7v14`;
