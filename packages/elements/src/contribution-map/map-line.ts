import type { Grade } from '@gedeeld/core';
import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';

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

/** The line of a link along its way: the same lines as `gradeLine`, bent. */
export const mapLine = (shape: LinkShape, look: LineLook): SVGTemplateResult => {
  if (look === 'undermines') return hindrance(shape);
  const head = look === 'plain' ? openArrow(shape) : svg`<path class="head" d=${arrow(shape)} />`;
  return svg`${LINES[look](shape.path)}${head}${look === 'refuted' ? cross(shape) : nothing}`;
};

const LINES: Readonly<Record<Exclude<LineLook, 'undermines'>, (path: string) => SVGTemplateResult>> = {
  plain: (path) => svg`<path class="line thin" d=${path} />`,
  none: (path) => svg`<path class="line thin dotted" d=${path} />`,
  declared: (path) => svg`<path class="line thin dotted" d=${path} />`,
  reasoned: (path) => svg`<path class="line dashed" d=${path} />`,
  observed: (path) => svg`<path class="line" d=${path} />`,
  compared: (path) => svg`<path class="line three" d=${path} />`,
  strong: (path) => svg`<path class="line five" d=${path} />`,
  // A wide line with a gap in it bends as two lines do.
  replicated: (path) => svg`<path class="line five" d=${path} /><path class="line cut" d=${path} />`,
  refuted: (path) => svg`<path class="line thin" d=${path} />`,
};

const arrow = ({ tip, points }: LinkShape): string => `M${tip.x} ${tip.y}l${-points * TIP} -5v10z`;

/** Of a line that tells nothing of how sure we are. */
const openArrow = ({ tip, points }: LinkShape): SVGTemplateResult =>
  svg`<path class="line thin" d=${`M${tip.x - points * TIP} ${tip.y}H${tip.x}m${-points * 5} -4l${points * 5} 4l${-points * 5} 4`} />`;

const cross = ({ middle }: LinkShape): SVGTemplateResult =>
  svg`<path class="line" d=${`M${middle.x - 6} ${middle.y - 6}l12 12m0 -12l-12 12`} />`;

/** Ticks across the line, and a bar for an end: it holds back. */
const hindrance = ({ path, tip, points }: LinkShape): SVGTemplateResult =>
  svg`<path class="line" d=${path} /><path class="line hatch" d=${path} /><path
    class="line bar"
    d=${`M${tip.x - points * TIP} ${tip.y}H${tip.x}m0 -7v14`}
  />`;
