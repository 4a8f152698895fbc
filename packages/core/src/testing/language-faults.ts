/** What a file of sentences is held against. */
export interface LanguageCheck {
  /** The BCP 47 tag of the language the file is in. */
  readonly language: string;
  /** The file it was translated from: it says what is needed. */
  readonly source: object;
  /** The same sentences in other languages, of which none may be left over. */
  readonly others?: readonly object[];
  /** Paths, or beginnings of paths, of texts that may be the same in another language: names, and words they share. */
  readonly same?: readonly string[];
  /** Paths of texts that quote words of another language, such as the headings of a table. */
  readonly quoting?: readonly string[];
}

/**
 * What is wrong with a translated file, one line each; nothing when it is complete: the same keys, the same facts in each
 * sentence, every plural form of the language, and no text that was left in another language.
 */
export const languageFaults = (file: object, check: LanguageCheck): string[] => {
  const needed = messagesIn(check.source);
  const found = messagesIn(file);
  const others = [needed, ...(check.others ?? []).map((other) => messagesIn(other))];
  return [
    ...[...needed.keys()].filter((path) => !found.has(path)).map((path) => `${path}: is missing`),
    ...[...found.keys()].filter((path) => !needed.has(path)).map((path) => `${path}: nobody asks for it`),
    ...[...found].flatMap(([path, message]) => {
      const wanted = needed.get(path);
      if (wanted === undefined) return [];
      const said = [...formFaults(message, wanted, check), ...leftOver(path, message, { others, check })];
      return said.map((fault) => `${path}: ${fault}`);
    }),
    ...(check.same ?? [])
      .filter((path) => ![...found].some(([key, message]) => key.startsWith(path) && isSameIn(key, message, others)))
      .map((path) => `${path}: is named as the same, and is not`),
  ];
};

/** A sentence by its plural forms; one that has none by the empty name. */
type Forms = ReadonlyMap<string, string>;

const PLURAL_FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const messagesIn = (value: unknown, path = ''): Map<string, Forms> => {
  if (typeof value === 'string') return new Map([[path, new Map([['', value]])]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Object.entries(value);
  const isPlural =
    'other' in value && entries.every(([key, text]) => PLURAL_FORMS.has(key) && typeof text === 'string');
  if (isPlural) return new Map([[path, new Map(entries as [string, string][])]]);
  return new Map(
    entries
      // What language the sentences are in is no sentence.
      .filter(([key]) => key !== 'language' || path.endsWith('fieldNames'))
      .flatMap(([key, inner]) => [...messagesIn(inner, path === '' ? key : `${path}.${key}`)]),
  );
};

const formFaults = (message: Forms, wanted: Forms, { language }: LanguageCheck): string[] => {
  const faults = [...message].flatMap(([form, text]) => textFaults(form, text, { wanted, language }));
  if (wanted.has('') !== message.has(''))
    return [...faults, 'has plural forms where the source has none, or none where it has'];
  if (wanted.has('')) return faults;
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...faults,
    ...forms.filter((form) => !message.has(form)).map((form) => `lacks the form "${form}"`),
    // Every language may say something else of nothing at all.
    ...[...message.keys()]
      .filter((form) => form !== 'zero' && !forms.some((one) => one === form))
      .map((form) => `has the form "${form}", which the language does not have`),
  ];
};

const textFaults = (
  form: string,
  text: string,
  { wanted, language }: { wanted: Forms; language: string },
): string[] => {
  if (text.trim() === '') return ['is empty'];
  const facts = factsIn(text);
  const inEach = [...wanted.values()].map(factsIn);
  const needed = new Set(inEach.flat());
  // Who speaks of one alone need not say how many, nor what the source leaves out there as well.
  const mayLack = (fact: string): boolean =>
    isOneNumber(form, language) && (fact === '{count}' || !inEach.every((one) => one.includes(fact)));
  const lacking = [...needed].filter((fact) => !facts.includes(fact) && !mayLack(fact));
  return [
    ...lacking.map((fact) => `lacks ${fact}`),
    ...facts.filter((fact) => !needed.has(fact)).map((fact) => `has ${fact}, which the source has not`),
  ];
};

const factsIn = (text: string): string[] => text.match(/\{\w+(:\w+)?\}/g) ?? [];

/** Whether a form stands for a single whole number, so that the words can say which. */
const isOneNumber = (form: string, language: string): boolean => {
  const rules = new Intl.PluralRules(language);
  return form === 'zero' || (form !== '' && SOME_COUNTS.filter((count) => rules.select(count) === form).length === 1);
};

const SOME_COUNTS = Array.from({ length: 200 }, (_, count) => count);

interface LeftOver {
  readonly others: readonly ReadonlyMap<string, Forms>[];
  readonly check: LanguageCheck;
}

const leftOver = (path: string, message: Forms, { others, check }: LeftOver): string[] => {
  const { language, same = [], quoting = [] } = check;
  const foreign = quoting.includes(path) ? undefined : FOREIGN_WORDS.get(language);
  return [
    ...(isSameIn(path, message, others) && !same.some((start) => path.startsWith(start))
      ? [`is still "${[...message.values()].join('" / "')}"`]
      : []),
    ...[...message.values()].flatMap((text) => {
      const word = foreign?.exec(text.replace(/\{[^}]*\}/g, ' '))?.[0];
      return word === undefined ? [] : [`has the word "${word}" in "${text}"`];
    }),
  ];
};

const isSameIn = (path: string, message: Forms, others: readonly ReadonlyMap<string, Forms>[]): boolean =>
  [...message.values()].some(
    (text) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, '')) && others.some((other) => has(other.get(path), text)),
  );

const has = (forms: Forms | undefined, text: string): boolean => [...(forms?.values() ?? [])].includes(text);

/** Dutch and English words that the language does not have. In another script: every word that is not a name or a code. */
const DUTCH_OR_ENGLISH = /\b(het|een|niet|voor|zijn|wordt|deze|naar|bij|the|and|not|with|this|that|from|your)\b/i;
const LATIN =
  /(?<![\w/:.@-])(?!(?:NJi|EEF|Toolkit|ESSA|EPIC|Maryland|Blueprints|CBS|SES|WOA|GM\d*|WK|BU|Enter|Escape|T|MB|kB|id|nl|en|https|mailto|format|about|unrated|true|false|json|CSV|UTF|gedeeld)\b)[A-Za-z]{2,}/i;
const FOREIGN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['ar', LATIN],
  ['pl', DUTCH_OR_ENGLISH],
  ['tr', DUTCH_OR_ENGLISH],
  ['uk', LATIN],
]);
