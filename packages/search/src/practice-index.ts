import type { Catalogue, PracticeQuery, PracticeResults, PracticeShelf, ShelvedPractice } from '@gedeeld/core';

import type { PracticeIndexFile } from './index/index-file.js';
import { readIndexFile, writeIndexFile } from './index/index-file.js';
import type { Lexicon } from './index/lexicon.js';
import { buildLexicons, buildLexiconsGradually, updateLexicons } from './index/lexicons.js';
import { sameTexts } from './index/same-texts.js';
import { checkedShelf } from './query/checked-shelf.js';
import type { PracticeIndexOptions } from './query/index-options.js';
import { practiceSearcher } from './query/search-practices.js';
import { finish, finishGradually } from './steps.js';
import { wordSearch } from './query/word-search.js';
import { languageOf } from './text/language.js';
import { synonymTable } from './text/synonym-table.js';

/** Finds practices in one or more catalogues. */
export interface PracticeIndex {
  /** How many practices it holds. */
  readonly size: number;
  /** Finds practices; without a query, all of them. */
  readonly search: (query?: PracticeQuery) => PracticeResults;
  /**
   * The same, in steps of some milliseconds: a page answers keys and draws while it searches. `pause` waits until the page had
   * a moment for something else, or not, when it had one just before.
   */
  readonly searchGradually: (query: PracticeQuery, pause: () => Promise<unknown>) => Promise<PracticeResults>;
  /** Adds catalogues; one whose id it knows already takes the place of the older. */
  readonly add: (catalogues: Catalogue | readonly Catalogue[]) => void;
  /** Removes practices by full IRI, or all of a catalogue by its id. What it does not know is no error. */
  readonly remove: (refs: string | readonly string[]) => void;
  /** The documented file form, to load later with {@link fromJSON}: the words alone, not the practices. */
  readonly toJSON: () => PracticeIndexFile;
}

/**
 * Reads the practices of some catalogues into an index. Takes some 100 ms per 1,000 practices at the very most; for
 * large catalogues use the worker, or {@link fromJSON}. The order of the catalogues makes no difference, save that of
 * two practices with one IRI and the same `modified` the first is kept.
 *
 * @example
 * const index = createPracticeIndex([netherlands]);
 * const { hits } = index.search({ text: 'ontbijt', roles: ['school-leader'] });
 * hits[0].practice.id; // → 'schoolmaaltijden'
 */
export const createPracticeIndex = (
  catalogues: readonly Catalogue[],
  options: PracticeIndexOptions = {},
): PracticeIndex => {
  const shelf = checkedShelf(catalogues);
  const lexicons = buildLexicons(shelf);
  readSynonyms(lexicons);
  return practiceIndex({ catalogues, options, shelf, lexicons });
};

/**
 * The same index as {@link createPracticeIndex}, made a portion at a time, so that a page answers keys and draws while it
 * is made. For a page that may not start a worker; where it may, the worker keeps even the last steps away from it.
 *
 * @param pause waits until the page had a moment for something else, such as a task of its own, or not, when it had one just
 *   before
 *
 * @example
 * const pause = () => new Promise((resolve) => setTimeout(resolve));
 * const index = await createPracticeIndexGradually([netherlands], pause);
 * index.search({ text: 'zwemles' }).hits[0].practice.id; // → 'zwemvangnet'
 */
export const createPracticeIndexGradually = async (
  catalogues: readonly Catalogue[],
  pause: () => Promise<unknown>,
  options: PracticeIndexOptions = {},
): Promise<PracticeIndex> => {
  await pause();
  const shelf = checkedShelf(catalogues);
  const lexicons = await buildLexiconsGradually(shelf, pause);
  for (const lexicon of lexicons) {
    await pause();
    readSynonyms([lexicon]);
  }
  return practiceIndex({ catalogues, options, shelf, lexicons });
};

/** Reads them before anybody asks for a word: else the first letter that is typed would wait for it. */
const readSynonyms = (lexicons: readonly Lexicon[]): void => {
  for (const { language } of lexicons) synonymTable(languageOf(language));
};

/**
 * An index from its file form and the catalogues it was made of. Practices that came, went or were modified since are
 * brought up to date; names of organisations and challenges are taken as they were. Throws a `GedeeldError` for a file
 * that is not one of ours, or of another format.
 *
 * @example
 * const file = JSON.parse(JSON.stringify(createPracticeIndex([netherlands])));
 * fromJSON(file, [netherlands]).search({ text: 'zwemles' }).hits[0].practice.id; // → 'zwemvangnet'
 */
export const fromJSON = (
  file: PracticeIndexFile,
  catalogues: readonly Catalogue[],
  options: PracticeIndexOptions = {},
): PracticeIndex => {
  const { documents, modified, lexicons } = readIndexFile(file);
  const shelf = checkedShelf(catalogues);
  const isKept = (at: number, practice: ShelvedPractice): boolean => modified[at] === practice.modified;
  const isSame =
    documents.length === shelf.practices.length &&
    documents.every((ref, at) => shelf.practices[at]!.ref === ref && isKept(at, shelf.practices[at]!));
  if (isSame) return practiceIndex({ catalogues, options, shelf, lexicons });
  const numbers = numbersOf(shelf);
  const movedTo = Int32Array.from(documents, (ref, at) => {
    const doc = numbers.get(ref) ?? -1;
    return doc >= 0 && isKept(at, shelf.practices[doc]!) ? doc : -1;
  });
  return practiceIndex({ catalogues, options, shelf, lexicons: update(lexicons, shelf, movedTo) });
};

interface IndexParts {
  readonly catalogues: readonly Catalogue[];
  readonly options: PracticeIndexOptions;
  readonly shelf: PracticeShelf;
  readonly lexicons: readonly Lexicon[];
}

const practiceIndex = (parts: IndexParts): PracticeIndex => {
  const { options } = parts;
  let { catalogues, shelf, lexicons } = parts;
  let search = searcher(shelf, lexicons, options);
  let isStale = false;

  const removed = new Set<string>();
  // Many changes in a row cost no more than one: the work is done when somebody asks.
  const refresh = (): void => {
    if (!isStale) return;
    const next = withoutRemoved(checkedShelf(catalogues), removed);
    lexicons = update(lexicons, next, moves(shelf, next));
    shelf = next;
    search = searcher(shelf, lexicons, options);
    isStale = false;
  };
  return {
    get size() {
      refresh();
      return shelf.practices.length;
    },
    search: (query = {}) => {
      refresh();
      return finish(search(query));
    },
    searchGradually: (query, pause) => {
      refresh();
      return finishGradually(search(query), pause);
    },
    add: (added) => {
      const list = isList(added) ? added : [added];
      const ids = new Set(list.map(({ id }) => id));
      catalogues = [...catalogues.filter(({ id }) => !ids.has(id)), ...list];
      for (const ref of removed) if (ids.has(ref.slice(0, ref.lastIndexOf('#')))) removed.delete(ref);
      isStale = true;
    },
    remove: (refs) => {
      const gone = new Set(isList(refs) ? refs : [refs]);
      catalogues = catalogues.filter(({ id }) => !gone.has(id));
      for (const ref of gone) if (ref.includes('#')) removed.add(ref);
      isStale = true;
    },
    toJSON: () => {
      refresh();
      return writeIndexFile(shelf.practices, lexicons);
    },
  };
};

const searcher = (shelf: PracticeShelf, lexicons: readonly Lexicon[], { evidenceLevels }: PracticeIndexOptions) =>
  practiceSearcher(shelf, { find: wordSearch(lexicons, shelf.practices.length), evidenceLevels });

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const withoutRemoved = ({ practices, web }: PracticeShelf, removed: ReadonlySet<string>): PracticeShelf => ({
  practices: practices.filter(({ ref }) => !removed.has(ref)),
  web,
});

const numbersOf = ({ practices }: PracticeShelf): Map<string, number> =>
  new Map(practices.map(({ ref }, doc): [string, number] => [ref, doc]));

/** Where the practices of one shelf stand on the next, if nothing that is searched in them changed. */
const moves = (from: PracticeShelf, to: PracticeShelf): Int32Array => {
  const numbers = numbersOf(to);
  return Int32Array.from(from.practices, (practice) => {
    const doc = numbers.get(practice.ref);
    return doc !== undefined && sameTexts(practice, to.practices[doc]!) ? doc : -1;
  });
};

const update = (lexicons: readonly Lexicon[], shelf: PracticeShelf, movedTo: Int32Array): Lexicon[] => {
  const stayed = new Set(movedTo);
  const fresh = shelf.practices.flatMap((practice, doc) => (stayed.has(doc) ? [] : [[practice, doc] as const]));
  return updateLexicons(lexicons, { movedTo, fresh });
};
