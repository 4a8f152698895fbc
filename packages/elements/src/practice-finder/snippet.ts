/** A piece of a text, and whether it is what was looked for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

type Range = readonly [from: number, to: number];

/**
 * The part of a text around the first thing found in it, about a line long, cut between words and with what was found
 * told apart. Dots stand where something was left out.
 *
 * @param ranges in order and not overlapping, in UTF-16 units; those outside the text are left out
 * @param length about how many characters, what was found included
 */
export const snippet = (text: string, ranges: readonly Range[], length = 110): readonly SnippetPiece[] => {
  const sound = ranges.filter(([from, to]) => from >= 0 && from < to && to <= text.length);
  const [first] = sound;
  if (!first) return text.length <= length ? [plain(text)] : [plain(`${text.slice(0, wordEnd(text, length))}…`)];
  const start = text.length <= length ? 0 : wordStart(text, Math.max(0, first[0] - Math.floor(length / 3)));
  const end = wordEnd(text, Math.max(first[1], start + length));
  const pieces = [start > 0 ? [plain('…')] : [], cut(text, sound, [start, end]), end < text.length ? [plain('…')] : []];
  return pieces.flat();
};

const plain = (text: string): SnippetPiece => ({ text, isFound: false });

const cut = (text: string, ranges: readonly Range[], [start, end]: Range): SnippetPiece[] => {
  const pieces: SnippetPiece[] = [];
  let at = start;
  for (const [from, to] of ranges) {
    if (from < at || to > end) continue;
    if (from > at) pieces.push(plain(text.slice(at, from)));
    pieces.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < end) pieces.push(plain(text.slice(at, end)));
  return pieces;
};

/** Back to the beginning of the word at this place. */
const wordStart = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
};

/** On to the end of the word at this place. */
const wordEnd = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return at >= text.length || space < 0 ? text.length : space;
};
