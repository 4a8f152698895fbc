import { knownWords } from './known-words.js';
import { isFunctionWord } from './stop-words.js';

/**
 * The words a Dutch compound is made of, as far as `isKnown` knows them: `taalachterstand` → `taal`, `achterstand`.
 * Undefined when it cannot be taken apart into known words of three letters or more.
 *
 * A part may be followed by a linking letter or two (`jeugd-s-…`, `zonn-e-…`), never by a word that says nothing (`op`, `aan`): `aanbod`
 * is no compound here. Of several ways the one with the fewest parts is taken, then the one whose first part is longest:
 * `gemeente|huis` before `gemeen|tehuis`. What comes out wrong nonetheless is in the exceptions, known or not.
 *
 * Works from the end of the word to its beginning, once per position: at most the square of the length, in no recursion.
 */
export const compoundParts = (word: string, isKnown: (part: string) => boolean): readonly string[] | undefined => {
  const exception = knownWords().compounds.get(word);
  if (exception !== undefined) return exception.length > 1 ? exception : undefined;
  if (word.length < 2 * SHORTEST || word.length > LONGEST) return undefined;
  const bestFrom = new Array<readonly string[] | undefined>(word.length + 1);
  bestFrom[word.length] = [];
  for (let start = word.length - SHORTEST; start >= 0; start--) {
    if (isReachable(start)) bestFrom[start] = bestSplit(word, start, { bestFrom, isKnown });
  }
  const parts = bestFrom[0];
  return parts !== undefined && parts.length > 1 ? parts : undefined;
};

const SHORTEST = 3;
const LONGEST = 48;
const LINKS = ['', 's', 'e', 'n', 'en', 'er'];

/** Between the beginning and a next part there is room for a part or for nothing. */
const isReachable = (start: number): boolean => start === 0 || start >= SHORTEST;

interface Search {
  readonly bestFrom: readonly (readonly string[] | undefined)[];
  readonly isKnown: (part: string) => boolean;
}

const bestSplit = (word: string, start: number, { bestFrom, isKnown }: Search): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  // The longest first part comes first, so that only fewer parts can beat it.
  for (let end = word.length; end >= start + SHORTEST; end--) {
    if (end - start === word.length) continue;
    const rest = fewestAfter(word, end, bestFrom);
    if (rest === undefined || (best !== undefined && rest.length + 1 >= best.length)) continue;
    const part = word.slice(start, end);
    if (!isFunctionWord(part) && isKnown(part)) best = [part, ...rest];
  }
  return best;
};

const fewestAfter = (
  word: string,
  end: number,
  bestFrom: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  for (const link of LINKS) {
    if (link !== '' && (end + link.length >= word.length || !word.startsWith(link, end))) continue;
    const rest = bestFrom[end + link.length];
    if (rest !== undefined && (best === undefined || rest.length < best.length)) best = rest;
  }
  return best;
};
