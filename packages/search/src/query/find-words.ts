import type { Concept, QueryWords } from './concepts.js';
import type { LexiconReader } from './lexicon-reader.js';
import type { MatchSet } from './match-set.js';
import type { WordMarks } from './match-adder.js';
import type { Shelves } from './word-lookup.js';
import { wordLookup } from './word-lookup.js';
import { spansOf } from './spans.js';

/** One word of the query, and the practices in which it was found. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly matches: MatchSet;
}

/** What was found of a query. */
export interface FoundWords {
  readonly concepts: readonly FoundConcept[];
  readonly marks: WordMarks;
}

/**
 * Looks every word of a query up in every way there is: itself and its inflections, what means the same, what has it as
 * a part, what it is made of, what two words of the query make together, and what begins with it when it is the last.
 * A word found in none of these ways is looked up as a slip of the keyboard.
 */
export const findWords = (query: QueryWords, shelves: Shelves): FoundWords => {
  const look = wordLookup(shelves);
  const concepts = query.concepts.map((concept) => ({ concept, matches: look.newSet() }));
  for (const reader of shelves.readers) {
    for (const { concept, matches } of concepts) look.alone(reader, concept.word, matches);
    findTogether(query, reader, { concepts, look });
  }
  for (const { concept, matches } of concepts) {
    const inAll = (way: 'misspelt' | 'begun'): void => {
      for (const reader of shelves.readers) look[way](reader, concept.word, matches);
    };
    if (concept.isPrefix) inAll('begun');
    if (matches.docs.length === 0) inAll('misspelt');
  }
  return { concepts, marks: look.marks };
};

interface Finding {
  readonly concepts: readonly FoundConcept[];
  readonly look: ReturnType<typeof wordLookup>;
}

/** What neighbours mean together is found for each of them. */
const findTogether = (query: QueryWords, reader: LexiconReader, { concepts, look }: Finding): void => {
  for (const span of spansOf(query, reader)) {
    for (const { concept, matches } of concepts) {
      if (concept.at >= span.from && concept.at < span.to) look.together(reader, span, matches);
    }
  }
};
