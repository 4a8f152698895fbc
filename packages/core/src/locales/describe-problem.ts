import { recordOn } from '../feed/record-at.js';
import type { Problem, ProblemPath } from '../problems/problem.js';
import type { Facts } from '../problems/facts.js';
import { formatMessage, quoteName, setApart } from './message.js';
import type { FieldNames, ProblemTexts } from './problem-texts.js';

/**
 * A problem in words that say where it is, what is wrong, how to mend it and what was left out; the path follows in
 * brackets, for who has the file open. Without `names` a field is called by its key.
 *
 * @example
 * const { problems } = parseCatalogue({ format: 'gedeeld/2', id: 'https://example.org/x.json' });
 * describeProblem(problems[0], problemTextsEn); // → 'At “format” it says: gedeeld/2. We only know “gedeeld/1”. Write that. We cannot use this file now.'
 */
export const describeProblem = (problem: Problem, texts: ProblemTexts, names: FieldNames = {}): string => {
  const { path, leftOut } = problem;
  const place = placeIn(problem, texts, names);
  const sentence = formatMessage(texts.sentences[problem.code], factsOf(problem, texts), texts.language);
  const parts = [place && `${capital(place, texts.language)}: `, sentence];
  if (leftOut) parts.push(' ', leftOutText(problem, texts, names));
  if (path.length > 0) parts.push(` (${setApart(pathText(path), texts.language)})`);
  return parts.join('');
};

/**
 * A path as a programmer writes it, `practices[0].title`; the end of it when it is very long.
 *
 * @example
 * pathText(['practices', 0, 'title']); // → 'practices[0].title'
 */
export const pathText = (path: ProblemPath): string => {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.length > 120 ? `…${text.slice(-119)}` : text.replace(/^\./, '');
};

/** The place in words: the record by its name, and the way to the field in it. */
const placeIn = ({ kind, name, path }: Problem, texts: ProblemTexts, names: FieldNames): string => {
  if (path.length === 0) return '';
  const { depth } = recordOn(path);
  const record =
    name !== undefined && depth > 0
      ? `${texts.kinds[kind]} ${quoteName(name, texts.language)}`
      : numbered(texts.kinds[kind], path[depth - 1]);
  return [record, ...fieldWords(path.slice(depth), names)].join(', ');
};

const numbered = (word: string, index: string | number | undefined): string =>
  typeof index === 'number' ? `${word} ${index + 1}` : word;

/** What each key on the way is called, with the number of the item that is meant, counted from 1. */
const fieldWords = (keys: ProblemPath, names: FieldNames): string[] => {
  const words: string[] = [];
  for (const key of keys.slice(-5)) {
    if (typeof key === 'number') words.push(numbered(words.pop() ?? '', key).trim());
    else
      words.push(
        Object.hasOwn(names, key) ? names[key]! : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      );
  }
  return words;
};

const leftOutText = ({ path, leftOut = [] }: Problem, texts: ProblemTexts, names: FieldNames): string => {
  if (leftOut.length === 0) return texts.leftOut.all;
  if (leftOut.length === path.length) return texts.leftOut.itself;
  const { kind, depth } = recordOn(leftOut);
  const [what = texts.kinds[kind]] = fieldWords(leftOut.slice(depth), names).slice(-1);
  return formatMessage(texts.leftOut.more, { what }, texts.language);
};

/** The facts, with what has a word of its own in that word: what is not there, of what every document has, is “nothing”. */
const factsOf = (problem: Problem, { kinds, types }: ProblemTexts): Facts => {
  const facts = { ...problem } as unknown as Record<string, Facts[string]>;
  if ('expected' in problem) facts['expected'] = types[problem.expected];
  if ('got' in problem) facts['got'] = types[problem.got];
  if ('value' in problem && problem.value === '' && problem.path.length === 0) facts['value'] = types.nothing;
  if ('found' in problem && problem.code === 'reference-to-other-kind') facts['found'] = kinds[problem.found];
  return facts;
};

const capital = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
