import type { FoundConcept } from './find-words.js';
import type { MatchSet } from './match-set.js';

/** Practices with how relevant they are, more than 0. */
export interface Relevance {
  readonly docs: readonly number[];
  readonly scores: Float32Array;
}

/**
 * The practices that have every word of the query, and how relevant each is: per word how well it was found, the rarer
 * words counting for more (the inverse document frequency of BM25).
 */
export const scoreMatches = (concepts: readonly FoundConcept[], docCount: number): Relevance => {
  const scores = new Float32Array(docCount);
  const rarest = concepts.reduce((best, one) => (one.matches.docs.length < best.matches.docs.length ? one : best));
  const others = concepts.filter((one) => one !== rarest);
  const inAll = (doc: number): boolean => others.every(({ matches }) => matches.scores[doc]! > 0);
  const docs = others.length === 0 ? rarest.matches.docs : rarest.matches.docs.filter(inAll);
  const weights = concepts.map(({ matches }) => rarity(matches, docCount));
  for (const doc of docs) {
    let sum = 0;
    for (let at = 0; at < concepts.length; at++) sum += weights[at]! * concepts[at]!.matches.scores[doc]!;
    scores[doc] = sum;
  }
  return { docs, scores };
};

/** The practices that have some words of the query, and how much of it they have: for when none has them all. */
export const scoreNearest = (concepts: readonly FoundConcept[], docCount: number): Relevance => {
  const scores = new Float32Array(docCount);
  const docs: number[] = [];
  for (const found of concepts.flatMap(({ matches, pieces }) => [matches, ...pieces])) {
    const weight = rarity(found, docCount);
    for (const doc of found.docs) {
      if (scores[doc] === 0) docs.push(doc);
      scores[doc]! += weight * found.scores[doc]!;
    }
  }
  return { docs, scores };
};

const rarity = ({ docs }: MatchSet, docCount: number): number =>
  Math.log(1 + (docCount - docs.length + 0.5) / (docs.length + 0.5));
