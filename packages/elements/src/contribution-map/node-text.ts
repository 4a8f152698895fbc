import type { MapNode } from './map-model.js';
import type { NodeSize } from './map-geometry.js';
import type { MapWords } from './map-words.js';
import type { TextMeasure } from './text-measure.js';
import type { Wrapped } from './wrap-text.js';
import { inLook, wrapText } from './wrap-text.js';

/** The text of a node as it is drawn: its title, and the word beside its mark, in lines. */
export interface NodeText extends NodeSize {
  readonly title: readonly string[];
  readonly word: readonly string[];
}

/**
 * About 22 letters where there is room, and no fewer than 14 where that lets all columns stand beside each other. A picture
 * that is wider than its room whatever one does has about 18.
 */
const WIDTHS = { most: 172, wider: 138, least: 108 } as const;
/** The mark, and the room between it and the text. */
export const MARK = 28;
export const TITLE_LINE = 20;
export const WORD_LINE = 17;
const WORD_SIZE = 13.5;

const NOTHING: Wrapped = { lines: [], width: 0 };

export interface TextOptions {
  readonly measure: TextMeasure;
  /** How wide a column may be. */
  readonly column: number;
  /** Without the words beside the marks: the legend has them. */
  readonly dense: boolean;
}

export const nodeText = (node: MapNode, words: MapWords, { measure, column, dense }: TextOptions): NodeText => {
  const width = column - MARK < WIDTHS.least ? WIDTHS.wider : Math.min(WIDTHS.most, column - MARK);
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
