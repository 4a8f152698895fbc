import { knownWords, type KnownWords } from './known-words.js';
import type { Language } from './language.js';
import { normalise } from './normalise.js';
import { isStopWord } from './stop-words.js';
import { wordsOf } from './words.js';

/** Words that stand for one thing, as stems; more than one means all of them. */
export type Phrase = readonly string[];

/** What may be asked instead of a phrase. */
export interface SynonymTable {
  /** The phrases that mean the same as this one, or that it leads to. */
  readonly of: (phrase: Phrase) => readonly Phrase[];
  /** Every word that is in the table by itself, and its stem, with the stem: the words of the field. */
  readonly words: ReadonlyMap<string, string>;
}

/** The table of the synonyms that are known, in the stems of one language, made when an index is, or first asked for words. */
export const synonymTable = (language: Language): SynonymTable => {
  const words = knownWords();
  const tables = tablesOf.get(words) ?? new Map<string, SynonymTable>();
  const table = tables.get(language.tag) ?? readTable(words.synonyms, language);
  tablesOf.set(words, tables.set(language.tag, table));
  return table;
};

const tablesOf = new WeakMap<KnownWords, Map<string, SynonymTable>>();

const readTable = (synonyms: readonly string[], language: Language): SynonymTable => {
  const meanings = new Map<string, Map<string, Phrase>>();
  const link = (from: Phrase, to: Phrase): void => {
    const key = from.join(' ');
    if (key === '' || key === to.join(' ') || to.length === 0) return;
    const found = meanings.get(key) ?? new Map<string, Phrase>();
    meanings.set(key, found.set(to.join(' '), to));
  };
  for (const line of synonyms) readLine(line, language, link);
  const words = new Map(synonyms.flatMap((line) => fieldWords(line, language)));
  return { of: (phrase) => [...(meanings.get(phrase.join(' '))?.values() ?? [])], words };
};

const readLine = (line: string, language: Language, link: (from: Phrase, to: Phrase) => void): void => {
  const [left = '', right] = line.split('>');
  const equals = left.split('=');
  const targets = [...equals, ...(right?.split(',') ?? [])].map((words) => targetOf(words, language));
  for (const one of equals) for (const asked of askedAs(one, language)) for (const to of targets) link(asked, to);
};

/** A hyphenated phrase is asked in words or as one, and stands in a text as one: `out-of-school` is not every school. */
const askedAs = (words: string, language: Language): Phrase[] =>
  words.includes('-') ? [phraseOf(words, language), joined(words, language)] : [phraseOf(words, language)];

const targetOf = (words: string, language: Language): Phrase =>
  words.includes('-') ? joined(words, language) : phraseOf(words, language);

const joined = (words: string, language: Language): Phrase => [
  language.stem(
    wordsOf(words)
      .map((word) => normalise(word.text))
      .join(''),
  ),
];

/** Short words of the table are mostly abbreviations, and parts of too many others. */
const SHORTEST = 4;

const fieldWords = (line: string, language: Language): [string, string][] =>
  line.split(/[=>,]/).flatMap((phrase): [string, string][] => {
    const [first, ...more] = wordsOf(phrase).map((word) => normalise(word.text));
    if (first === undefined || more.length > 0 || first.length < SHORTEST || isStopWord(first)) return [];
    const stem = language.stem(first);
    return [
      [first, stem],
      [stem, stem],
    ];
  });

/**
 * The stems of a phrase, without the words that say nothing, as long as it stays a phrase: `een op een`, `in
 * verwachting` and `out of school` mean what they mean as a whole, and are not every `verwachting` and every `school`.
 */
export const phraseOf = (words: string, language: Language): Phrase => {
  const normalised = wordsOf(words).map((word) => normalise(word.text));
  const telling = normalised.filter((word) => !isStopWord(word));
  return (telling.length > 1 ? telling : normalised).map(language.stem);
};
