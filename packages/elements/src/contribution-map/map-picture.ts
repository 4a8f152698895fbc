import type { ShownText } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, noChange, nothing, svg } from 'lit';

import type { Depth } from './depth-controller.js';
import type { LitChain } from './lit-chain.js';
import { weakestFrom } from './lit-chain.js';
import { lineLook, mapLine } from './map-line.js';
import type { LinkShape, MapGeometry } from './map-geometry.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';
import { MAP_COLUMNS } from './map-model.js';
import type { MapWords } from './map-words.js';
import { nodeLook } from './node-mark.js';
import type { NodeText } from './node-text.js';
import { MARK, TITLE_LINE, WORD_LINE } from './node-text.js';
import { EM } from './text-measure.js';

/** Everything that is drawn, worked out. */
export interface MapDrawing {
  readonly model: MapModel;
  readonly words: MapWords;
  readonly texts: readonly NodeText[];
  readonly geometry: MapGeometry;
  readonly mirrored: boolean;
}

/** What is drawn of it now. */
export interface PictureState {
  readonly lit: LitChain | undefined;
  /** A pointer or the focus came to the picture, so that what is drawn can be met by who is near it, and show its focus. */
  readonly isMet: boolean;
  readonly depth: Depth;
}

/** The picture: a list of nodes and links of which one can be chosen, each with its sentence. */
export const mapPicture = (drawing: MapDrawing, state: PictureState, label: string): TemplateResult => {
  const { model, geometry, words } = drawing;
  const { from, to } = state.depth;
  // Everything has its place among the others, whether it is drawn by now or not.
  const reached = (top: number, draw: () => SVGTemplateResult) => (top < from ? noChange : top < to ? draw() : nothing);
  const [width, height] = [Math.ceil(geometry.width), Math.ceil(geometry.height)];
  return html`<svg
    class=${state.lit ? 'picture dimmed' : 'picture'}
    role="listbox"
    aria-label=${label}
    lang=${words.own.language}
    direction=${drawing.mirrored ? 'rtl' : 'ltr'}
    viewBox=${`0 0 ${width} ${height}`}
    width=${`${width / EM}em`}
    height=${`${height / EM}em`}
  >
    ${columnHeads(drawing)}
    ${model.nodes.flatMap((node) => {
      const weakest = state.lit?.weakest ?? weakestFrom(node, words.view);
      return [
        reached(geometry.corners[node.at]!.y, () => nodeShape(node, drawing, state)),
        ...(model.out[node.at] ?? []).map((link) =>
          reached(geometry.shapes[link.at]!.top, () => linkShape(link, { drawing, state, weakest })),
        ),
      ];
    })}
  </svg>`;
};

const columnHeads = (drawing: MapDrawing): SVGTemplateResult => {
  const { geometry, words } = drawing;
  const { sentences, language } = words.own;
  const first = geometry.columns.filter(({ band }, at) => geometry.columns[at - 1]?.band !== band);
  return svg`<g aria-hidden="true">
    ${first.map(({ band, x }) => {
      const name = { text: sentences.columns[MAP_COLUMNS[band]!], lang: language };
      return svg`<g transform=${`translate(${x})`}>${textLine(name, drawing, { className: 'column', y: 16 })}</g>`;
    })}
  </g>`;
};

interface LineLooks {
  readonly className: string;
  /** The foot of the first line. */
  readonly y: number;
  readonly lines?: readonly string[];
  readonly step?: number;
}

/**
 * Text that starts where its group does, at the same side as its column, whichever way it is written itself. It says so
 * where that is not the way of the picture: what it says is work for the browser, for each text anew. The space at its end
 * keeps it apart from what follows, for whoever reads the letters alone.
 */
const textLine = (
  { text, lang, dir }: ShownText,
  { mirrored, words }: MapDrawing,
  { className, y, lines = [text], step = 0 }: LineLooks,
): SVGTemplateResult => {
  const other = lang === words.own.language ? '' : lang;
  const direction = dir ?? directionOf(other);
  const turned = direction !== undefined && mirrored !== (direction === 'rtl');
  const rest =
    lines.length > 1
      ? lines.slice(1).map((_, at) => svg`<tspan x="0" dy=${step}>${lineText(lines, at + 1, turned)}</tspan>`)
      : nothing;
  const line = svg`<text class=${className} y=${y}>${lineText(lines, 0, turned)}${rest} </text>`;
  // Most say nothing of themselves, and a part of a template takes its time whether there is anything to say or not.
  return other || turned
    ? svg`<g lang=${other || nothing} direction=${turned ? direction : nothing} text-anchor=${
        turned ? 'end' : nothing
      }>${line}</g>`
    : line;
};

/**
 * Read aloud the lines are one text: a hyphen that only a line needs is no letter of it, and a space is between two lines.
 * It stands at the side where the line is not lined up.
 */
const lineText = (lines: readonly string[], at: number, turned: boolean): SVGTemplateResult | string => {
  const line = lines[at] ?? '';
  const isBroken = at < lines.length - 1 && line.endsWith('-');
  const before = turned && at > 0 && !lines[at - 1]?.endsWith('-') ? ' ' : '';
  const after = turned || isBroken || at === lines.length - 1 ? '' : ' ';
  const said = before + (isBroken ? line.slice(0, -1) : line) + after;
  return isBroken ? svg`${said}<tspan aria-hidden="true">-</tspan>` : said;
};

/**
 * Marks the one item that the Tab key comes to and the one that is chosen. Of hundreds of items these two differ, so the
 * others do not ask which they are.
 */
export const markItems = (
  root: ParentNode,
  { current, chosen }: { current: string; chosen: string | undefined },
): void => {
  const mark = (name: string, [marked, plain]: readonly [string, string], item: string | undefined): void => {
    for (const other of root.querySelectorAll(`.item[${name}="${marked}"]`)) other.setAttribute(name, plain);
    if (item !== undefined) root.querySelector(`[data-item="${item}"]`)?.setAttribute(name, marked);
  };
  mark('tabindex', ['0', '-1'], current);
  mark('aria-selected', ['true', 'false'], chosen);
};

const nodeShape = (node: MapNode, drawing: MapDrawing, state: PictureState): SVGTemplateResult => {
  const { words, geometry, texts, mirrored } = drawing;
  const { x, y } = geometry.corners[node.at]!;
  const text = texts[node.at]!;
  const { tone, shape } = nodeLook(node);
  // All is drawn from where its text starts, so that most of it is the same for every node.
  return svg`<g
    class=${`item node ${node.column} ${state.lit?.nodes.has(node.at) ? 'lit' : ''}`}
    role="option"
    data-item=${`n${node.at}`}
    tabindex="-1"
    aria-selected="false"
    aria-label=${words.nodeName(node)}
    transform=${`translate(${mirrored ? x - MARK : x + MARK} ${y})`}
  >${state.isMet || state.lit ? ring(text, mirrored) : nothing}<g class=${`mark ${tone}`} transform=${`translate(${mirrored ? MARK - 20 : -MARK})`}>${shape}</g>${textLine(
    words.title(node),
    drawing,
    { className: 'title', y: 15, lines: text.title, step: TITLE_LINE },
  )}${
    text.word.length === 0
      ? nothing
      : textLine({ text: '', lang: words.view.words.language }, drawing, {
          className: 'word',
          y: text.title.length * TITLE_LINE + 12,
          lines: text.word,
          step: WORD_LINE,
        })
  }</g>`;
};

/** Where a node can be met beside its letters, and what shows that it has the focus, or is chosen. */
const ring = ({ width, height }: NodeText, mirrored: boolean): SVGTemplateResult =>
  svg`<rect class="ring" x=${(mirrored ? MARK - width : -MARK) - 4} y="-4" width=${width + 8} height=${height + 8} rx="3" />`;

interface LinkState {
  readonly drawing: MapDrawing;
  readonly state: PictureState;
  readonly weakest: ReadonlySet<string>;
}

const linkShape = (link: MapLink, { drawing, state, weakest }: LinkState): SVGTemplateResult => {
  const { words, geometry } = drawing;
  const shape = geometry.shapes[link.at]!;
  const isWeakest = weakest.has(link.id);
  const { kind, end, along } = mapLine(shape, lineLook(link));
  const hasNeeds = link.shown.contribution.needs.length > 0;
  const isWorded = state.lit?.worded.has(link.at);
  // Most of a map is links: one template holds all that most of them are.
  return svg`<g
    class=${`item link ${kind} ${state.lit?.links.has(link.at) ? 'lit' : ''}`}
    role="option"
    data-item=${`l${link.at}`}
    tabindex="-1"
    aria-selected="false"
    aria-label=${words.linkName(link, isWeakest)}
  >${state.isMet ? reach(shape) : nothing}<path d=${shape.path} /><path class="end" d=${end} />${
    along || hasNeeds || isWorded
      ? [along, hasNeeds ? needsRing(shape) : nothing, isWorded ? lineWords(link, isWeakest, drawing) : nothing]
      : nothing
  }</g>`;
};

/** Where a line can be met with a finger, and what shows that it has the focus. */
const reach = ({ path }: LinkShape): SVGTemplateResult => svg`<path class="reach" d=${path} />`;

/** A ring on the line: it takes more than this link alone. */
const needsRing = ({ needs: { x, y } }: LinkShape): SVGTemplateResult =>
  svg`<circle class="needs" cx=${x} cy=${y} r="4" />`;

const lineWords = (
  link: MapLink,
  isWeakest: boolean,
  { words, geometry }: MapDrawing,
): SVGTemplateResult | typeof nothing => {
  const grade = words.grade(link);
  const { middle, gap } = geometry.shapes[link.at]!;
  if (grade === '') return nothing;
  const { weakest } = words.view.words.sentences;
  // Between columns that are near each other there is room for a word, and beside it stand titles.
  const lines = weakest.length * LETTER > gap ? weakest.split(' ') : [weakest];
  return svg`<text class="grade" text-anchor="middle" x=${middle.x} y=${middle.y - 6}>${grade} ${
    isWeakest ? lines.map((line) => svg`<tspan class="weakest" x=${middle.x} dy="16">${line} </tspan>`) : nothing
  }</text>`;
};

/** About as wide as a bold letter of those words. */
const LETTER = 7.5;
