import type { Steps } from '../steps.js';
import type { Concept, QueryWords } from './concepts.js';
import type { MatchSet } from './match-set.js';
import type { WordMarks } from './match-adder.js';
import type { Shelves, WordLookup } from './word-lookup.js';
import { wordLookup } from './word-lookup.js';
import type { Span } from './spans.js';
import { spansOf } from './spans.js';

/** One word of the query, and the practices in which it was found. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly matches: MatchSet;
  /** Of a word that was found nowhere: where each of its pieces was. Such a practice comes near, and is no hit. */
  readonly pieces: readonly MatchSet[];
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
export function* findWords(query: QueryWords, shelves: Shelves): Steps<FoundWords> {
  const look = wordLookup(shelves);
  const concepts = query.concepts.map((concept) => ({ concept, matches: look.newSet() }));
  const spans = shelves.readers.map((reader) => spansOf(query, reader));
  if (query.saysNothing && spans.some((its) => its.some((span) => coversAll(span, query)))) {
    // `een op een` means something as a whole, and its words alone would find everything.
    findTogether(concepts, { look, shelves, spans });
    return { concepts: concepts.map((one) => ({ ...one, pieces: [] })), marks: look.marks };
  }
  for (const reader of shelves.readers) {
    for (const { concept, matches } of concepts) {
      yield;
      look.alone(reader, concept.word, matches);
    }
  }
  yield;
  findTogether(concepts, { look, shelves, spans });
  for (const { concept, matches } of concepts) {
    for (const way of ['begun', 'misspelt'] as const) {
      if (way === 'begun' ? !concept.isPrefix : matches.docs.length > 0) continue;
      for (const reader of shelves.readers) {
        yield;
        look[way](reader, concept.word, matches);
      }
    }
  }
  yield;
  const withPieces = concepts.map((one): FoundConcept => ({
    ...one,
    pieces: one.matches.docs.length > 0 ? [] : look.pieces(one.concept.word),
  }));
  return { concepts: withPieces, marks: look.marks };
}

const coversAll = ({ from, to }: Span, { words }: QueryWords): boolean => from === 0 && to === words.length;

interface Finding {
  readonly look: WordLookup;
  readonly shelves: Shelves;
  /** Per reader. */
  readonly spans: readonly (readonly Span[])[];
}

/** What neighbours mean together is found for each of them. */
const findTogether = (
  concepts: readonly Pick<FoundConcept, 'concept' | 'matches'>[],
  { look, shelves, spans }: Finding,
): void => {
  shelves.readers.forEach((reader, at) => {
    for (const span of spans[at]!) {
      for (const { concept, matches } of concepts) {
        if (concept.at >= span.from && concept.at < span.to) look.together(reader, span, matches);
      }
    }
  });
};
