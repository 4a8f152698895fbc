import { DOMAINS, type Domain } from '../model/domain.js';
import { ID_PATTERN } from '../model/id.js';
import { readDate, readList, readNumber } from './cells.js';
import { LANGUAGES, note, type TableRow } from './read-table.js';
import { newId } from '../model/new-id.js';
import type { TableProblem } from '../problems/table-problem.js';
import { plainWord, valueOf, type TableWords } from './vocabulary.js';

type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

/** One value of a closed list; nothing for an empty cell, and for a word that is not known. */
export const takeWord = <Column extends string, Value extends string>(
  row: TableRow<Column>,
  { column, words }: { column: Column; words: (language: TableWords) => Words<Value> },
  problems: TableProblem[],
): Value | undefined => {
  const text = row.text(column);
  if (text === '') return undefined;
  const value = valueOf(text, LANGUAGES.map(words));
  if (value === undefined) {
    const allowed = Object.values<readonly string[]>(words(LANGUAGES[0]!)).map(([first]) => first!);
    note(problems, row.cell(column), ['cell-not-in-list', 'error', { allowed }]);
  }
  return value;
};

/** The policy domains in a cell. */
export const takeDomains = <Column extends string>(
  row: TableRow<Column | 'domains'>,
  problems: TableProblem[],
): Domain[] => {
  const found = new Set<Domain>();
  for (const word of readList(row.text('domains'))) {
    const domain = valueOf(
      word,
      LANGUAGES.map(({ domains }) => domains),
    );
    if (domain) found.add(domain);
    else {
      const allowed = DOMAINS.map((each) => LANGUAGES[0]!.domains[each][0]);
      note(problems, { ...row.cell('domains'), value: word }, ['cell-not-in-list', 'error', { allowed }]);
    }
  }
  return [...found];
};

export const takeDate = <Column extends string>(
  row: TableRow<Column>,
  column: Column,
  problems: TableProblem[],
): string | undefined => {
  const text = row.text(column);
  const date = text === '' ? undefined : readDate(text, LANGUAGES);
  if (text !== '' && date === undefined) note(problems, row.cell(column), ['cell-no-date', 'error', {}]);
  return date;
};

export const takeNumber = <Column extends string>(
  row: TableRow<Column>,
  column: Column,
  problems: TableProblem[],
): number | undefined => {
  const text = row.text(column);
  const value = text === '' ? undefined : readNumber(text);
  if (text !== '' && value === undefined) note(problems, row.cell(column), ['cell-no-number', 'error', {}]);
  return value;
};

/** Records to be found by their id or by a name: exactly, or else with capitals, accents and punctuation aside. */
export interface Known<Value> {
  readonly add: (value: Value, ...names: string[]) => void;
  readonly find: (name: string) => Value | undefined;
  readonly has: (value: Value) => boolean;
}

export const knownBy = <Value extends { readonly id: string }>(): Known<Value> => {
  const exact = new Map<string, Value>();
  const plain = new Map<string, Value>();
  const learn = (known: Map<string, Value>, name: string, value: Value) => {
    if (name !== '' && !known.has(name)) known.set(name, value);
  };
  return {
    add: (value, ...names) => {
      for (const name of [value.id, ...names]) {
        learn(exact, name, value);
        learn(plain, plainWord(name), value);
      }
    },
    has: (value) => exact.get(value.id) === value,
    find: (name) => exact.get(name) ?? plain.get(plainWord(name)),
  };
};

/** The id in the row, or else one made of the title; every id is given out once. */
export const takeId = <Column extends string>(
  row: TableRow<Column | 'id'>,
  { title, taken }: { title: string; taken: Set<string> },
  problems: TableProblem[],
): string => {
  const id = row.text('id');
  if (id !== '' && ID_PATTERN.test(id) && !taken.has(id)) {
    taken.add(id);
    return id;
  }
  if (id !== '') note(problems, row.cell('id'), [taken.has(id) ? 'cell-id-taken' : 'cell-no-id', 'error', {}]);
  return newId(title, taken);
};
