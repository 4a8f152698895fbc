import type { Contribution } from '../model/contribution.js';
import type { Goal } from '../model/goal.js';
import type { Indicator, IndicatorDirection, IndicatorPoint } from '../model/indicator.js';
import { knownBy, type Known, takeDate, takeDomains, takeId, takeNumber, takeWord } from './read-cells.js';
import { note, readTable, type Table, type TableRow } from './read-table.js';
import { newId } from '../model/new-id.js';
import type { Cell, TableProblem } from '../problems/table-problem.js';
import type { GoalColumn } from './vocabulary.js';

type Row = TableRow<GoalColumn>;

export interface GoalsFromTable {
  readonly goals: readonly Goal[];
  readonly contributions: readonly Contribution[];
  /** The goals that a cell names, by id or title; a name that is not known is noted there. */
  readonly find: (text: string, cell: Cell) => Goal[];
}

/**
 * Reads the table of goals. A row whose goal was there before adds to it: an indicator, a target, or another goal that
 * it helps. Where no column says which goals are shared, those are that help no other.
 */
export const goalsFromTable = (table: Table, taken: Set<string>, problems: TableProblem[]): GoalsFromTable => {
  const { rows, has } = readTable({ name: 'goals', table, required: ['title'] }, problems);
  const drafts: GoalDraft[] = [];
  const known = knownBy<GoalDraft>();
  const placed: { row: Row; draft: GoalDraft }[] = [];
  for (const row of rows) {
    const above = goesOn(row) ? placed.at(-1)?.draft : undefined;
    if (above) note(problems, row.cell('title'), ['cell-from-above', 'warning', { taken: above.title }]);
    const draft =
      above ?? known.find(row.text('id')) ?? known.find(row.text('title')) ?? newDraft(row, taken, problems);
    if (!draft) continue;
    if (!known.has(draft)) {
      drafts.push(draft);
      known.add(draft, row.text('title'));
    } else if (row.text('title') !== '' && row.text('title') !== draft.title) {
      note(problems, row.cell('title'), ['cell-differs', 'error', { kept: draft.title }]);
    }
    addIndicator(row, { draft, taken }, problems);
    placed.push({ row, draft });
  }
  const find = (text: string, cell: Cell): Goal[] => findGoals(known, { text, cell }, problems);
  const contributions = placed.flatMap(({ row, draft }) => contributionsFrom(row, { draft, known }, problems));
  const helping = new Set(contributions.map(({ from }) => from));
  const goals = drafts.map((draft): Goal =>
    has('shared') || helping.has(draft.id) ? draft : { ...draft, shared: true },
  );
  return { goals, contributions, find };
};

/** Whether a row says more of the goal above it, as merged cells leave it. */
const goesOn = (row: Row): boolean =>
  row.text('id') === '' &&
  row.text('title') === '' &&
  (['helps', 'indicator', 'targetValue'] as const).some((column) => row.text(column) !== '');

interface GoalDraft extends Goal {
  readonly title: string;
  readonly indicators: IndicatorDraft[];
}

interface IndicatorDraft extends Indicator {
  readonly targets: IndicatorPoint[];
}

const newDraft = (row: Row, taken: Set<string>, problems: TableProblem[]): GoalDraft | undefined => {
  const title = row.text('title');
  if (title === '') {
    note(problems, row.cell('title'), ['cell-empty', 'error', {}]);
    return undefined;
  }
  const shared = takeWord(row, { column: 'shared', words: ({ answers }) => answers }, problems);
  const why = row.text('why');
  return {
    id: takeId(row, { title, taken }, problems),
    title,
    ...(why !== '' && { why }),
    ...(shared && { shared: shared === 'yes' }),
    domains: takeDomains(row, problems),
    indicators: [],
    sources: [],
  };
};

const findGoals = (
  known: Known<GoalDraft>,
  { text, cell }: { text: string; cell: Cell },
  problems: TableProblem[],
): GoalDraft[] => {
  const whole = known.find(text);
  if (whole) return [whole];
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      const goal = known.find(name);
      if (!goal) note(problems, { ...cell, value: name }, ['cell-goal-unknown', 'error', {}]);
      return goal ?? [];
    });
};

const contributionsFrom = (
  row: Row,
  { draft, known }: { draft: GoalDraft; known: Known<GoalDraft> },
  problems: TableProblem[],
): Contribution[] => {
  const because = row.text('because');
  const helps = row.text('helps');
  if (helps === '' && because !== '') note(problems, row.cell('because'), ['cell-needs-goal', 'error', {}]);
  const effect = takeWord(row, { column: 'effect', words: ({ effects }) => effects }, problems);
  // A word that is not known may have meant hindrance: such a row claims nothing.
  if (helps === '' || (!effect && row.text('effect') !== '')) return [];
  return findGoals(known, { text: helps, cell: row.cell('helps') }, problems).flatMap((goal) => {
    if (goal !== draft) return [{ ...newContribution(draft.id, goal.id, because), ...(effect && { effect }) }];
    note(problems, row.cell('helps'), ['cell-goal-itself', 'error', {}]);
    return [];
  });
};

/** A contribution with nothing but its ends and perhaps a reason. */
export const newContribution = (from: string, to: string, because: string): Contribution => ({
  from,
  to,
  ...(because !== '' && { because }),
  evidence: [],
  evidenceFrom: [],
  confirmedBy: [],
  needs: [],
  questions: [],
});

const addIndicator = (
  row: Row,
  { draft, taken }: { draft: GoalDraft; taken: Set<string> },
  problems: TableProblem[],
): void => {
  const title = row.text('indicator');
  const baseline = takePoint(row, ['startValue', 'startDate'], problems);
  const target = takePoint(row, ['targetValue', 'targetDate'], problems);
  if (title === '') {
    for (const column of ['startValue', 'targetValue'] as const) {
      if (row.text(column) !== '') note(problems, row.cell('indicator'), ['cell-empty', 'error', {}]);
    }
    return;
  }
  const before = draft.indicators.find((indicator) => indicator.title === title);
  if (before && target) before.targets.push(target);
  if (before) return;
  const direction =
    takeWord(row, { column: 'direction', words: ({ directions }) => directions }, problems) ??
    inferred(baseline, target);
  if (!direction) {
    if (row.text('direction') === '') note(problems, row.cell('direction'), ['cell-empty', 'error', {}]);
    return;
  }
  const unit =
    row.text('unit') || (row.text('startValue') + row.text('targetValue')).includes('%') ? row.text('unit') || '%' : '';
  const id = newId(title, taken);
  draft.indicators.push({
    id,
    title,
    unit,
    direction,
    ...(baseline && { baseline }),
    targets: target ? [target] : [],
    measurements: [],
    sources: [],
  });
};

const inferred = (
  baseline: IndicatorPoint | undefined,
  target: IndicatorPoint | undefined,
): IndicatorDirection | undefined => {
  if (!baseline || !target || baseline.value === target.value) return undefined;
  return target.value > baseline.value ? 'up' : 'down';
};

const takePoint = (
  row: Row,
  [valueColumn, dateColumn]: readonly [GoalColumn, GoalColumn],
  problems: TableProblem[],
): IndicatorPoint | undefined => {
  const value = takeNumber(row, valueColumn, problems);
  const on = takeDate(row, dateColumn, problems);
  if (value !== undefined && on !== undefined) return { value, on };
  if (value !== undefined && row.text(dateColumn) === '')
    note(problems, row.cell(dateColumn), ['cell-empty', 'error', {}]);
  if (on !== undefined && row.text(valueColumn) === '')
    note(problems, row.cell(valueColumn), ['cell-empty', 'error', {}]);
  return undefined;
};
