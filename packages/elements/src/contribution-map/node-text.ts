import type { MapNode } from './map-model.js';
import type { NodeSize } from './map-geometry.js';
import { GAPS } from './map-geometry.js';
import type { MapWords } from './map-words.js';
import type { TextMeasure } from './text-measure.js';
import type { Wrapped } from './wrap-text.js';
import { inLook, wrapText } from './wrap-text.js';

/** The text of a node as it is drawn: its title, and the word beside its mark, in lines. */
export interface NodeText extends NodeSize {
  readonly title: readonly string[];
  readonly word: readonly string[];
}

/** About 22 letters, about 18, and no fewer than 14. */
const WIDTHS = { most: 172, wider: 138, least: 108 } as const;
/** Of an action about 28 letters, and no fewer than 19: else it gets no more than others. */
const ACTION_WIDTHS = { most: 220, least: 152 } as const;
/** What stands beside many actions does with about 12 letters. */
const BESIDE_MANY = 92;
/** The mark, and the room between it and the text. */
export const MARK = 28;
export const TITLE_LINE = 20;
export const WORD_LINE = 17;
const WORD_SIZE = 13.5;

const NOTHING: Wrapped = { lines: [], width: 0 };

/** How wide a text may be. */
export interface TextWidths {
  readonly actions: number;
  readonly goals: number;
}

/**
 * As wide as lets all columns stand beside each other in this room; what is wider than its room whatever one does is so by
 * a readable width. A map is as high as its actions are below each other: they get the room that others can do without,
 * for then most of them are a line, and every line between columns is less steep.
 */
export const textWidths = (room: number, layerCount: number, dense: boolean): TextWidths => {
  const beside = MARK + GAPS.least;
  const { most, wider, least } = WIDTHS;
  const others = layerCount - 1;
  const spare = room - MARK - others * ((dense ? BESIDE_MANY : wider) + beside);
  const actions = Math.min(ACTION_WIDTHS.most, spare);
  if (actions >= ACTION_WIDTHS.least)
    return { actions, goals: Math.min(most, (room - MARK - actions) / others - beside) };
  if (dense) return { actions: ACTION_WIDTHS.most, goals: wider };
  const even = (room + GAPS.least) / layerCount - beside;
  const width = even < least ? wider : even;
  return { actions: width, goals: width };
};

export interface TextOptions {
  readonly measure: TextMeasure;
  readonly widths: TextWidths;
  /** Without the words beside the marks: the legend has them. */
  readonly dense: boolean;
}

export const nodeText = (node: MapNode, words: MapWords, { measure, widths, dense }: TextOptions): NodeText => {
  const width = widths[node.column === 'actions' ? 'actions' : 'goals'];
  const inTitle = inLook(measure, { bold: node.column === 'sharedGoals' });
  const inWord = inLook(measure, { size: WORD_SIZE });
  const title = wrapText(words.title(node).text, width, inTitle);
  const mark = dense ? '' : words.mark(node);
  const word = mark === '' ? NOTHING : wrapText(mark, width, inWord);
  return {
    title: title.lines,
    word: word.lines,
    width: MARK + Math.max(title.width, word.width),
    height: title.lines.length * TITLE_LINE + word.lines.length * WORD_LINE,
  };
};
