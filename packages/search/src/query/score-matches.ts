import type { FoundConcept } from './find-words.js';

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
  const docs = rarest.matches.docs.filter((doc) => concepts.every(({ matches }) => matches.scores[doc]! > 0));
  const weights = concepts.map((one) => rarity(one, docCount));
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
  for (const one of concepts) {
    const weight = rarity(one, docCount);
    for (const doc of one.matches.docs) {
      if (scores[doc] === 0) docs.push(doc);
      scores[doc]! += weight * one.matches.scores[doc]!;
    }
  }
  return { docs, scores };
};

const rarity = ({ matches }: FoundConcept, docCount: number): number =>
  Math.log(1 + (docCount - matches.docs.length + 0.5) / (matches.docs.length + 0.5));
