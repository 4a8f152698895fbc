import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import type { Goal } from '../model/goal.js';
import type { Indicator, IndicatorPoint } from '../model/indicator.js';
import { lookupText, type LocalizedText } from '../model/localized-text.js';
import type { Organisation } from '../model/organisation.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { defuse } from './formula.js';
import { COLUMNS, type ActionColumn, type GoalColumn, type PartnerColumn, type TableWords } from './vocabulary.js';
import { tableWords as dutch } from './words-nl.js';

/** In which language the tables are written, and with which words. */
export interface AgendaToTablesOptions {
  /** The words of the headings and values; Dutch when absent. */
  readonly words?: TableWords;
  /** The language of the texts, and of the catalogue; `nl` when absent. */
  readonly language?: string;
}

/** The three tables as rows of cells, the headings first. */
export interface AgendaAsTables {
  readonly goals: string[][];
  readonly partners: string[][];
  readonly actions: string[][];
}

/**
 * An agenda as the three tables that {@link agendaFromTables} reads: reading them back gives the same goals, partners,
 * actions and contributions, as far as a table has a column for what they hold (evidence, for one, has none). No cell
 * can run as a formula in a spreadsheet.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const { goals } = agendaToTables(agenda, waterrijk.organisations);
 * goals.length === agenda.goals.length + 1; // → true
 */
export const agendaToTables = (
  agenda: SharedAgenda,
  organisations: readonly Organisation[],
  { words = dutch, language = 'nl' }: AgendaToTablesOptions = {},
): AgendaAsTables => {
  const writer: Writer = {
    words,
    text: (text) => (text === undefined ? '' : lookupText(text, [language], language).text),
  };
  return {
    goals: table(
      COLUMNS.goals,
      words.columns.goals,
      agenda.goals.flatMap((goal) => goalRows(writer, agenda, goal)),
    ),
    partners: table(COLUMNS.partners, words.columns.partners, partnerRows(writer, agenda, organisations)),
    actions: table(
      COLUMNS.actions,
      words.columns.actions,
      agenda.actions.flatMap((action) => actionRows(writer, agenda, action)),
    ),
  };
};

/**
 * The rows of a table as text: with tabs to paste into a spreadsheet, with semicolons for a CSV file as Dutch ones open
 * it. Quotes stand around what needs them.
 *
 * @example
 * tableText([['Doel', 'Waarom'], ['Zwemmen', 'Veilig']], ';'); // → 'Doel;Waarom\nZwemmen;Veilig'
 */
export const tableText = (rows: readonly (readonly string[])[], separator: '\t' | ';' | ',' = '\t'): string =>
  rows.map((row) => row.map((cell) => (needsQuotes(cell, separator) ? quoted(cell) : cell)).join(separator)).join('\n');

const needsQuotes = (cell: string, separator: string): boolean => /["\t\n\r]/.test(cell) || cell.includes(separator);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface Writer {
  readonly words: TableWords;
  readonly text: (text: LocalizedText | undefined) => string;
}

type Row<Column extends string> = Partial<Record<Column, string>>;

const table = <Column extends string>(
  columns: readonly Column[],
  headings: Readonly<Record<Column, readonly [string, ...string[]]>>,
  rows: readonly Row<Column>[],
): string[][] => [
  columns.map((column) => headings[column][0]),
  ...rows.map((row) => columns.map((column) => defuse(row[column] ?? ''))),
];

const goalRows = (writer: Writer, agenda: SharedAgenda, goal: Goal): Row<GoalColumn>[] => {
  const { words, text } = writer;
  const helps = agenda.contributions.filter(({ from }) => from === goal.id);
  const measured = goal.indicators.flatMap((indicator) => indicatorRows(writer, indicator));
  const first: Row<GoalColumn> = {
    title: text(goal.title),
    why: text(goal.why),
    shared: goal.shared === undefined ? '' : words.answers[goal.shared ? 'yes' : 'no'][0],
    domains: goal.domains.map((domain) => words.domains[domain][0]).join(', '),
  };
  return Array.from({ length: Math.max(1, measured.length, helps.length) }, (_, index) => ({
    id: goal.id,
    ...(index === 0 && first),
    ...measured[index],
    ...(helps[index] && helpCells(writer, helps[index], 'helps')),
  }));
};

/** A row for each target, the first with all the rest. */
const indicatorRows = ({ words, text }: Writer, indicator: Indicator): Row<GoalColumn>[] => {
  const { baseline, targets } = indicator;
  return Array.from({ length: Math.max(1, targets.length) }, (_, index) => ({
    indicator: text(indicator.title),
    unit: text(indicator.unit),
    direction: words.directions[indicator.direction][0],
    ...(baseline && index === 0 && { startValue: numberText(baseline), startDate: baseline.on }),
    ...(targets[index] && { targetValue: numberText(targets[index]), targetDate: targets[index].on }),
  }));
};

/** With a comma, as the tables are read: `1.234` would be above a thousand. */
const numberText = ({ value }: IndicatorPoint): string => String(value).replace('.', ',');

const partnerRows = (
  { words, text }: Writer,
  agenda: SharedAgenda,
  organisations: readonly Organisation[],
): Row<PartnerColumn>[] => {
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const ids = new Set([...agenda.partners, ...(agenda.coordinator === undefined ? [] : [agenda.coordinator])]);
  for (const { owner, partners } of agenda.actions) for (const id of [owner, ...partners]) ids.add(id);
  return [...ids].map((id) => {
    const organisation = known.get(id);
    return {
      id,
      name: organisation ? text(organisation.name) : id,
      kind: words.kinds[organisation?.kind ?? 'other'][0],
      municipality: organisation?.municipality ?? '',
      url: organisation?.url ?? '',
      coordinator: id === agenda.coordinator ? words.answers.yes[0] : '',
    };
  });
};

const actionRows = (writer: Writer, agenda: SharedAgenda, action: Action): Row<ActionColumn>[] => {
  const { words, text } = writer;
  const helps = agenda.contributions.filter(({ from }) => from === action.id);
  const row: Row<ActionColumn> = {
    id: action.id,
    title: text(action.title),
    owner: action.owner,
    partners: action.partners.join('; '),
    status: words.statuses[action.status][0],
    from: action.period?.from ?? '',
    to: action.period?.to ?? '',
    domains: action.domains.map((domain) => words.domains[domain][0]).join(', '),
  };
  return helps.length === 0
    ? [row]
    : helps.map((contribution) => ({ ...row, ...helpCells(writer, contribution, 'goal') }));
};

const helpCells = <Column extends 'helps' | 'goal'>(
  { words, text }: Writer,
  { to, because, effect }: Contribution,
  column: Column,
): Row<Column | 'because' | 'effect'> => {
  const row: Row<string> = { [column]: to, because: text(because), effect: effect ? words.effects[effect][0] : '' };
  return row;
};
