import type { Action, ActionPeriod } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import { isInOrder } from '../model/date.js';
import { readList } from './cells.js';
import { knownBy, takeDate, takeDomains, takeId, takeWord } from './read-cells.js';
import { LANGUAGES, note, readTable, type Table, type TableRow } from './read-table.js';
import type { TableProblem } from '../problems/table-problem.js';
import { newContribution, type GoalsFromTable } from './tables-goals.js';
import type { Partners } from './tables-partners.js';
import type { ActionColumn } from './vocabulary.js';

type Row = TableRow<ActionColumn>;

interface Around {
  readonly goals: GoalsFromTable;
  readonly partners: Partners;
  readonly taken: Set<string>;
}

/**
 * Reads the table of actions: a row for each goal that an action helps. A row whose action was there before (the same
 * id, or the same title and owner) only adds a goal; so does one that has a goal and nothing before it, as merged cells
 * leave it.
 */
export const actionsFromTable = (
  table: Table,
  around: Around,
  problems: TableProblem[],
): { actions: Action[]; contributions: Contribution[] } => {
  const { rows } = readTable({ name: 'actions', table, required: ['title', 'owner'] }, problems);
  const actions: Action[] = [];
  const known = knownBy<Action>();
  const contributions: Contribution[] = [];
  let above: Row | undefined;
  for (const read of rows) {
    const row = withCellsFromAbove(read, above, problems);
    const same = `${row.text('title')}\n${row.text('owner')}`;
    let action = known.find(row.text('id')) ?? (row.text('id') === '' ? known.find(same) : undefined);
    if (!action) {
      action = newAction(row, around, problems);
      if (!action) continue;
      actions.push(action);
      known.add(action, same);
    }
    above = row;
    contributions.push(...contributionsFrom(row, { action, around }, problems));
  }
  return { actions, contributions };
};

/** A row with what merged cells left out: the owner, or all of the action when the row only names another goal. */
const withCellsFromAbove = (row: Row, above: Row | undefined, problems: TableProblem[]): Row => {
  if (!above || row.text('id') !== '' || row.text('owner') !== '') return row;
  const isSame = row.text('title') === '' && row.text('goal') !== '';
  if (!isSame && row.text('title') === '') return row;
  const noted = isSame ? 'title' : 'owner';
  const fromAbove: readonly ActionColumn[] = isSame ? ['id', 'title', 'owner'] : ['owner'];
  note(problems, row.cell(noted), ['cell-from-above', 'warning', { taken: above.text(noted) }]);
  return { ...row, text: (column) => (fromAbove.includes(column) ? above : row).text(column) };
};

const newAction = (row: Row, { partners, taken }: Around, problems: TableProblem[]): Action | undefined => {
  const title = row.text('title');
  const owner = row.text('owner');
  for (const column of ['title', 'owner'] as const) {
    if (row.text(column) === '') note(problems, row.cell(column), ['cell-empty', 'error', {}]);
  }
  if (title === '' || owner === '') return undefined;
  const status = takeWord(row, { column: 'status', words: ({ statuses }) => statuses }, problems);
  if (!status)
    note(problems, row.cell('status'), ['cell-status-assumed', 'warning', { assumed: LANGUAGES[0]!.statuses.idea[0] }]);
  const period = takePeriod(row, problems);
  return {
    id: takeId(row, { title, taken }, problems),
    title,
    owner: partners.idOf(owner, row.cell('owner')),
    partners: readList(row.text('partners')).map((name) => partners.idOf(name, row.cell('partners'))),
    status: status ?? 'idea',
    ...(period && { period }),
    domains: takeDomains(row, problems),
    area: [],
  };
};

const takePeriod = (row: Row, problems: TableProblem[]): ActionPeriod | undefined => {
  const from = takeDate(row, 'from', problems);
  const to = takeDate(row, 'to', problems);
  if (from === undefined) {
    if (to !== undefined) note(problems, row.cell('to'), ['cell-needs-start', 'error', {}]);
    return undefined;
  }
  if (to === undefined) return { from };
  if (isInOrder({ from, to })) return { from, to };
  note(problems, row.cell('to'), ['cell-ends-first', 'error', {}]);
  return { from };
};

const contributionsFrom = (
  row: Row,
  { action, around }: { action: Action; around: Around },
  problems: TableProblem[],
): Contribution[] => {
  const goal = row.text('goal');
  const because = row.text('because');
  if (goal === '' && because !== '') note(problems, row.cell('because'), ['cell-needs-goal', 'error', {}]);
  const effect = takeWord(row, { column: 'effect', words: ({ effects }) => effects }, problems);
  // A word that is not known may have meant hindrance: such a row claims nothing.
  if (goal === '' || (!effect && row.text('effect') !== '')) return [];
  return around.goals
    .find(goal, row.cell('goal'))
    .map(({ id }) => ({ ...newContribution(action.id, id, because), ...(effect && { effect }) }));
};
