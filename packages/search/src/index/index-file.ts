import type { ShelvedPractice } from '@gedeeld/core';
import { GedeeldError } from '@gedeeld/core';

import { packBytes, packNumbers, stepsOf, sumsOf, unpackBytes, unpackNumbers } from './bytes.js';
import type { Lexicon } from './lexicon.js';

/** The one file form there is. Raised whenever stems, compounds or the form change, so that no old file is misread. */
export const INDEX_FORMAT = 'gedeeld-search/1';

/**
 * An index as JSON. Lists of numbers are packed: seven bits a byte, lowest first, the eighth bit says that more follow
 * (LEB128), in base64. A list that rises is packed as its steps.
 */
export interface PracticeIndexFile {
  readonly format: string;
  /** Full IRIs of the practices, sorted; their places are the numbers in the postings. */
  readonly documents: readonly string[];
  /** When each was modified, in milliseconds since 1970: to see which to read again. */
  readonly modified: readonly number[];
  readonly lexicons: readonly LexiconFile[];
}

/** The words of one language in the file form of an index. */
export interface LexiconFile {
  readonly language: string;
  /** Sorted, with a space between. */
  readonly words: string;
  readonly stems: string;
  /** Per word the place of its stem. */
  readonly stemOf: string;
  /** Per word the number of its postings, then per posting the step from the practice before it. */
  readonly counts: string;
  readonly docs: string;
  /** A byte per posting: the fields, lowest bit `SEARCH_FIELDS[0]`. */
  readonly masks: string;
  /** Per stem the number of compounds with it, then per compound the step from the word before it. */
  readonly compoundCounts: string;
  readonly compounds: string;
}

export const writeIndexFile = (
  practices: readonly ShelvedPractice[],
  lexicons: readonly Lexicon[],
): PracticeIndexFile => ({
  format: INDEX_FORMAT,
  documents: practices.map(({ ref }) => ref),
  modified: practices.map(({ modified }) => modified),
  lexicons: lexicons.map(writeLexicon),
});

const writeLexicon = (lexicon: Lexicon): LexiconFile => ({
  language: lexicon.language,
  words: lexicon.words.join(' '),
  stems: lexicon.stems.join(' '),
  stemOf: packNumbers(lexicon.stemOf),
  counts: packNumbers(stepsOf(lexicon.postingStart.subarray(1))),
  docs: packNumbers(stretchSteps(lexicon.postingStart, lexicon.docs)),
  masks: packBytes(lexicon.masks),
  compoundCounts: packNumbers(stepsOf(lexicon.compoundStart.subarray(1))),
  compounds: packNumbers(stretchSteps(lexicon.compoundStart, lexicon.compounds)),
});

/** The steps within each stretch; each stretch begins anew. */
const stretchSteps = (start: Uint32Array, members: Uint32Array): Uint32Array => {
  const steps = stepsOf(members);
  for (const at of start) if (at < steps.length) steps[at] = members[at]!;
  return steps;
};

const stretchSums = (start: Uint32Array, steps: Uint32Array): Uint32Array => {
  const members = steps.slice();
  for (let stretch = 0; stretch + 1 < start.length; stretch++) {
    for (let at = start[stretch]! + 1; at < start[stretch + 1]!; at++) members[at]! += members[at - 1]!;
  }
  return members;
};

/** What a file holds. Throws a `GedeeldError` for one of another format. */
export const readIndexFile = (
  file: PracticeIndexFile,
): { documents: readonly string[]; modified: readonly number[]; lexicons: Lexicon[] } => {
  if (file?.format !== INDEX_FORMAT || !Array.isArray(file.lexicons) || !Array.isArray(file.documents)) {
    throw new GedeeldError('not-an-index', `This is not a search index of format ${INDEX_FORMAT}`, {
      facts: { format: file?.format, expected: INDEX_FORMAT },
    });
  }
  return { documents: file.documents, modified: file.modified, lexicons: file.lexicons.map(readLexicon) };
};

const readLexicon = (file: LexiconFile): Lexicon => {
  const words = listOf(file.words);
  const stems = listOf(file.stems);
  const stemOf = unpackNumbers(file.stemOf, words.length);
  const postingStart = startsOf(file.counts, words.length);
  const compoundStart = startsOf(file.compoundCounts, stems.length);
  const docSteps = unpackNumbers(file.docs, postingStart.at(-1) ?? 0);
  const compoundSteps = unpackNumbers(file.compounds, compoundStart.at(-1) ?? 0);
  return {
    language: file.language,
    words,
    stems,
    stemOf,
    postingStart,
    docs: stretchSums(postingStart, docSteps),
    masks: unpackBytes(file.masks),
    ...families(stemOf, stems.length),
    compoundStart,
    compounds: stretchSums(compoundStart, compoundSteps),
  };
};

const listOf = (text: string): string[] => (text === '' ? [] : text.split(' '));

const startsOf = (counts: string, length: number): Uint32Array => {
  const starts = new Uint32Array(length + 1);
  starts.set(sumsOf(unpackNumbers(counts, length)), 1);
  return starts;
};

const families = (stemOf: Uint32Array, count: number): Pick<Lexicon, 'stemStart' | 'wordsOfStem'> => {
  const stemStart = new Uint32Array(count + 1);
  for (const stem of stemOf) stemStart[stem + 1]!++;
  for (let stem = 0; stem < count; stem++) stemStart[stem + 1]! += stemStart[stem]!;
  const next = stemStart.slice();
  const wordsOfStem = new Uint32Array(stemOf.length);
  stemOf.forEach((stem, word) => (wordsOfStem[next[stem]!++] = word));
  return { stemStart, wordsOfStem };
};
