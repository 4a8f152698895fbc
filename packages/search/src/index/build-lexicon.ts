import type { Steps } from '../steps.js';
import { finish } from '../steps.js';
import { compoundParts } from '../text/compounds.js';
import type { Language } from '../text/language.js';
import { synonymTable } from '../text/synonym-table.js';
import type { Entries } from './entries.js';
import type { Lexicon } from './lexicon.js';

/**
 * Puts gathered postings in order: words sorted, the postings of a word by practice, stems and compounds worked out. The
 * result does not depend on the order of the entries, so a lexicon that was added to and taken from is the same as one
 * made at once. Linear in the postings, but for sorting the words.
 *
 * `knownStems` saves stemming a word again; compounds are worked out anew, for one new word can open many.
 */
export const buildLexicon = (
  entries: Entries,
  language: Language,
  knownStems: ReadonlyMap<string, string> = new Map(),
): Lexicon => finish(lexiconInSteps(entries, language, knownStems));

/** So many words take a few milliseconds. */
const PORTION = 100;

/** The same, in steps: whoever takes them may do something else in between. */
export function* lexiconInSteps(
  entries: Entries,
  language: Language,
  knownStems: ReadonlyMap<string, string> = new Map(),
): Steps<Lexicon> {
  const { words, rankOf } = sortWords(entries);
  yield;
  const postings = layOutPostings(entries, rankOf, words.length);
  yield;
  const stemOfWord: string[] = [];
  for (const [at, word] of words.entries()) {
    if (at % PORTION === PORTION - 1) yield;
    stemOfWord.push(knownStems.get(word) ?? language.stem(word));
  }
  const parts = language.hasCompounds ? yield* findParts(words, stemOfWord, language) : [];
  yield;
  const stems = [...new Set([...stemOfWord, ...parts.map(([stem]) => stem)])].sort();
  const idOfStem = new Map(stems.map((stem, id): [string, number] => [stem, id]));
  const stemOf = Uint32Array.from(stemOfWord, (stem) => idOfStem.get(stem)!);
  const families = group(
    stems.length,
    [...stemOf].map((stem, word): [number, number] => [stem, word]),
  );
  const compounds = group(
    stems.length,
    parts.map(([stem, word]): [number, number] => [idOfStem.get(stem)!, word]),
  );
  return {
    language: language.tag,
    words,
    stems,
    stemOf,
    ...postings,
    stemStart: families.start,
    wordsOfStem: families.members,
    compoundStart: compounds.start,
    compounds: compounds.members,
  };
}

/** The words that have a posting, sorted, and for every word of the entries its place among them. */
const sortWords = ({ words, word }: Entries): { words: string[]; rankOf: Uint32Array } => {
  const isUsed = new Uint8Array(words.length);
  for (const id of word) isUsed[id] = 1;
  const used = [...words.keys()].filter((id) => isUsed[id] === 1);
  used.sort((one, other) => (words[one]! < words[other]! ? -1 : 1));
  const rankOf = new Uint32Array(words.length);
  used.forEach((id, rank) => (rankOf[id] = rank));
  return { words: used.map((id) => words[id]!), rankOf };
};

/** Sorts by practice and then, keeping that order, by word: two rounds of counting, no comparing. */
const layOutPostings = (
  { word, doc, mask }: Entries,
  rankOf: Uint32Array,
  wordCount: number,
): Pick<Lexicon, 'postingStart' | 'docs' | 'masks'> => {
  let docCount = 0;
  for (let at = 0; at < doc.length; at++) docCount = Math.max(docCount, doc[at]! + 1);
  const byDoc = countingOrder(doc, docCount).order;
  const ranks = new Uint32Array(byDoc.length);
  for (let at = 0; at < byDoc.length; at++) ranks[at] = rankOf[word[byDoc[at]!]!]!;
  const { order, start } = countingOrder(ranks, wordCount);
  const docs = new Uint32Array(order.length);
  const masks = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const entry = byDoc[order[at]!]!;
    docs[at] = doc[entry]!;
    masks[at] = mask[entry]!;
  }
  return { postingStart: start, docs, masks };
};

const countingOrder = (keys: ArrayLike<number>, count: number): { order: Uint32Array; start: Uint32Array } => {
  const start = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at++) start[keys[at]! + 1]!++;
  for (let key = 0; key < count; key++) start[key + 1]! += start[key]!;
  const next = start.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[next[keys[at]!]!++] = at;
  return { order, start };
};

/** Pairs of (group, member) as one stretch per group, in the order given. */
const group = (
  count: number,
  pairs: readonly (readonly [number, number])[],
): { start: Uint32Array; members: Uint32Array } => {
  const { order, start } = countingOrder(
    pairs.map(([key]) => key),
    count,
  );
  return { start, members: Uint32Array.from(order, (at) => pairs[at]![1]) };
};

/**
 * For every compound its parts, as (stem of the part, place of the compound), each pair once. A part is known when it is
 * a word or stem of the index, or one of the words of the field: a small catalogue may have `thuismentor` alone.
 */
function* findParts(
  words: readonly string[],
  stemOfWord: readonly string[],
  language: Language,
): Steps<[stem: string, word: number][]> {
  const known = new Map(synonymTable(language).words);
  for (const stem of stemOfWord) known.set(stem, stem);
  words.forEach((word, at) => known.set(word, stemOfWord[at]!));
  for (const [stem, form] of language.compoundForms) if (known.has(stem)) known.set(form, stem);
  const pairs: [string, number][] = [];
  // Asking the stem of every piece of every word would take a hundred times longer than a look in the map.
  const isKnown = (part: string): boolean => known.has(part);
  for (const [at, word] of words.entries()) {
    if (at % PORTION === PORTION - 1) yield;
    // The stem is the compound without its own ending: of `schoolmaaltijden` only that has `maaltijd` as a part.
    const parts = compoundParts(word, isKnown) ?? compoundParts(stemOfWord[at]!, isKnown) ?? [];
    for (const stem of new Set(parts.map((part) => known.get(part) ?? language.stem(part)))) pairs.push([stem, at]);
  }
  return pairs;
}
