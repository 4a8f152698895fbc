import type { Lexicon } from '../index/lexicon.js';

/** Which practices hold a word of the query, and how well, 0 (not) to 1. */
export interface MatchSet {
  readonly scores: Float32Array;
  /** The practices with a score, each once, in no order. */
  readonly docs: readonly number[];
  /** Scores the practices in which any of some words stands. What was scored higher already stays as it is. */
  readonly addWords: (lexicon: Lexicon, words: Iterable<number>, weight: number) => void;
  /** Scores the practices that are in all of some sets, by their lowest score in them. */
  readonly addAll: (sets: readonly MatchSet[], weight: number) => void;
}

/** What sets over the same practices share. */
export interface MatchSetting {
  readonly docCount: number;
  /** For a set of fields how much a word in them says. */
  readonly fieldScores: Float32Array;
  /** Room to gather fields in, a number per practice: all 0 before and after each use. */
  readonly masks: Uint8Array;
}

/** An empty set. */
export const matchSet = ({ docCount, fieldScores, masks }: MatchSetting): MatchSet => {
  const scores = new Float32Array(docCount);
  const docs: number[] = [];
  const raise = (doc: number, score: number): void => {
    if (scores[doc] === 0) docs.push(doc);
    if (score > scores[doc]!) scores[doc] = score;
  };
  const addWords = (lexicon: Lexicon, words: Iterable<number>, weight: number): void => {
    // The forms of a word are one: `school` in the title and `scholen` in a step are the word in title and step.
    const touched: number[] = [];
    for (const word of words) gather(lexicon, word, { masks, touched });
    for (const doc of touched) {
      raise(doc, weight * fieldScores[masks[doc]!]!);
      masks[doc] = 0;
    }
  };
  const addAll = (sets: readonly MatchSet[], weight: number): void => {
    const [first, ...others] = [...sets].sort((one, other) => one.docs.length - other.docs.length);
    for (const doc of first?.docs ?? []) {
      let lowest = first!.scores[doc]!;
      for (const { scores: theirs } of others) lowest = Math.min(lowest, theirs[doc]!);
      if (lowest > 0) raise(doc, weight * lowest);
    }
  };
  return { scores, docs, addWords, addAll };
};

interface Gathered {
  readonly masks: Uint8Array;
  readonly touched: number[];
}

const gather = ({ postingStart, docs, masks }: Lexicon, word: number, into: Gathered): void => {
  const end = postingStart[word + 1]!;
  for (let at = postingStart[word]!; at < end; at++) {
    const doc = docs[at]!;
    if (into.masks[doc] === 0) into.touched.push(doc);
    into.masks[doc]! |= masks[at]!;
  }
};
