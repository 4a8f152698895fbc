import { isPartialDate, isTimestamp } from '../model/date.js';
import { directionOf } from '../model/localized-text.js';
import type { Fact, Facts } from '../problems/facts.js';

/**
 * A sentence with `{placeholders}`, or one for each plural form of its `count`. Data, so that a language can be loaded
 * as JSON. `zero` also serves a count of 0 in languages whose grammar has no such form.
 *
 * A placeholder is the name of a fact. Numbers and lists are written as the language does; `{since:date}` writes a
 * date, `{values:or}` a list of which one is meant. A name that is written the other way than the sentence is set apart.
 */
export type Message = string | PluralMessage;

/** A message per plural form of a number, by the names of `Intl.PluralRules`. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * The sentence with its facts filled in. A placeholder without a fact stays as it is, so that it is seen.
 *
 * @example
 * formatMessage({ one: '{count} goal', other: '{count} goals' }, { count: 1200 }, 'en'); // → '1,200 goals'
 * formatMessage('Kies: {values:or}.', { values: ['ja', 'nee'] }, 'nl'); // → 'Kies: ja of nee.'
 */
export const formatMessage = (message: Message, facts: Facts, language: string): string =>
  pluralForm(message, facts, language).replace(PLACEHOLDER, (whole, name: string, style?: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact === undefined ? whole : written(fact, language, style);
  });

/**
 * All of these as people of a language list them: `onderwijs, jeugd en armoede`; nothing where there are none.
 *
 * @example
 * formatList(['onderwijs', 'jeugd'], 'nl'); // → 'onderwijs en jeugd'
 */
export const formatList = (items: readonly string[], language: string): string => written(items, language);

/**
 * A date as people of a language write it: `4 november 2024`, `november 2024`, `2024`, `2024/2025`.
 *
 * @example
 * formatDate('2024-11', 'nl'); // → 'november 2024'
 */
export const formatDate = (date: string, language: string): string => {
  if (!isTimestamp(date) || (isPartialDate(date) && /^\d{4}(\/|$)/.test(date))) return date;
  return formatter(date.length === 7 ? 'month' : 'day', language).format(new Date(date.slice(0, 10)));
};

/**
 * Has the dates of a language written with these names of the months, as `4 november 2024` and `november 2024`: what a
 * browser writes in that language. It takes longer to make its first date than to draw a form.
 *
 * @param months of January to December, as they are beside a day
 * @example
 * writeMonthsAs('fy', ['jannewaris', 'febrewaris', 'maart']);
 * formatDate('2024-03-07', 'fy'); // → '7 maart 2024'
 */
export const writeMonthsAs = (language: string, months: readonly string[]): void => {
  const month = (date: Date): string => `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  made.set(`month ${language}`, { format: month });
  made.set(`day ${language}`, { format: (date: Date) => `${date.getUTCDate()} ${month(date)}` });
};

/**
 * A name as it stands in a sentence of this language: between its quotation marks, and apart where it runs the other way.
 *
 * @example
 * quoteName('Zwemles', 'nl'); // → '“Zwemles”'
 */
export const quoteName = (name: string, language: string): string => {
  const [primary = ''] = language.toLowerCase().split('-');
  const [open, close] = QUOTES.get(primary) ?? '“”';
  return `${open}${setApart(name, language)}${close}`;
};

/**
 * A text that stands within a sentence and has letters of the other direction, between marks that keep it from mixing up
 * the words around it (Unicode Standard Annex #9, first strong isolate). Any other text stays as it is.
 *
 * @example
 * setApart('Zwemles', 'nl'); // → 'Zwemles'
 * setApart('سباحة', 'nl').length; // → 7
 */
export const setApart = (text: string, language: string): string => {
  const against = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  // A name between quotation marks is set apart already, and its marks belong to the sentence.
  return against.test(text) && against.test(text.replace(SET_APART, '')) ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text;
};

const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const SET_APART = /\u2068[^\u2069]*\u2069/g;
/**
 * Where Unicode has what is written from right to left, for within a class of a regular expression. By numbers:
 * a browser takes longer to prepare a class that names their scripts.
 */
const THOSE = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}';
const RIGHT_TO_LEFT = new RegExp(`[${THOSE}]`, 'u');
/** Every letter that is not one of those. */
const LEFT_TO_RIGHT = new RegExp(`[^\\P{L}${THOSE}]`, 'u');

/** Where it is not “so”. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['ar', '«»'],
  ['pl', '„”'],
  ['uk', '«»'],
]);

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** A tag that `Intl` accepts: it throws on what is not a language tag, and a page may say anything in `lang`. */
const supported = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'nl';
  } catch {
    return 'nl';
  }
};

/** An agenda counts days as the Netherlands do, whatever calendar the region of a tag may prefer. */
const OUR_DAYS = { timeZone: 'UTC', calendar: 'gregory' } as const;

/**
 * Arabic of no region has the digits of the page around it. Browsers do not agree on them, and a sentence may hold a
 * number that was written out. A tag with a region has the digits of that region.
 */
const digits = (language: string): { readonly numberingSystem?: string } =>
  language === 'ar' ? { numberingSystem: 'latn' } : {};

/** What writes a language. Making one costs far more than using it. */
const FORMATTERS = {
  plural: (language: string) => new Intl.PluralRules(language),
  number: (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 10, ...digits(language) }),
  and: (language: string) => new Intl.ListFormat(language, { type: 'conjunction' }),
  or: (language: string) => new Intl.ListFormat(language, { type: 'disjunction' }),
  day: (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', ...OUR_DAYS, ...digits(language) }),
  month: (language: string) =>
    new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...OUR_DAYS, ...digits(language) }),
};

type Formatters = { readonly [Kind in keyof typeof FORMATTERS]: ReturnType<(typeof FORMATTERS)[Kind]> };

const made = new Map<string, unknown>();

/** Made when it is first asked for. */
const formatter = <Kind extends keyof Formatters>(kind: Kind, language: string): Formatters[Kind] => {
  const name = `${kind} ${language}`;
  const known = made.get(name) ?? FORMATTERS[kind](supported(language));
  made.set(name, known);
  return known as Formatters[Kind];
};

const pluralForm = (message: Message, facts: Facts, language: string): string => {
  if (typeof message === 'string') return message;
  const count = Object.hasOwn(facts, 'count') ? facts.count : undefined;
  if (typeof count !== 'number') return message.other;
  if (count === 0 && message.zero !== undefined) return message.zero;
  if (ONE_OR_OTHER.test(language)) return (count * count === 1 && message.one) || message.other;
  return message[formatter('plural', language).select(count)] ?? message.other;
};

const written = (fact: NonNullable<Fact>, language: string, style?: string): string => {
  if (typeof fact === 'number') return writtenNumber(fact, language);
  if (typeof fact === 'boolean') return String(fact);
  if (typeof fact === 'string') return style === 'date' ? formatDate(fact, language) : setApart(fact, language);
  const items = fact.map((item) => written(item, language));
  const kind = style === 'or' ? 'or' : 'and';
  const and = kind === 'and' && OURS.get(language);
  if (!and) return formatter(kind, language).format(items);
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `);
};

const writtenNumber = (value: number, language: string): string =>
  OURS.has(language) && /^\d{1,3}$/.test(`${value}`) ? `${value}` : formatter('number', language).format(value);

/**
 * The languages that we speak, with their "and" (Common Locale Data Repository). A browser takes as long for the first of
 * its formatters as for drawing twenty cards, so a small number and a list of all are written without one. Arabic lists
 * have another form.
 */
const OURS: ReadonlyMap<string, string> = new Map([
  ['ar', ''],
  ['en-GB', 'and'],
  ['nl', 'en'],
  ['pl', 'i'],
  ['tr', 've'],
  ['uk', 'і'],
]);

/** Of those, the ones that tell one from all other numbers and no more (the same repository). */
const ONE_OR_OTHER = /^(?:en-GB|nl|tr)$/;
