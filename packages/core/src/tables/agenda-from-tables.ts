import type { Organisation } from '../model/organisation.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { Table } from './read-table.js';
import { newId } from '../model/new-id.js';
import type { TableProblem } from '../problems/table-problem.js';
import { actionsFromTable } from './tables-actions.js';
import { goalsFromTable } from './tables-goals.js';
import { partnersFromTable } from './tables-partners.js';

/** The three tables of an agenda, as text copied from a spreadsheet or as rows of cells. */
export interface AgendaTables {
  readonly goals: Table;
  readonly partners: Table;
  readonly actions: Table;
}

/** What the tables do not say themselves. */
export interface AgendaFromTablesOptions {
  /** The title of the agenda; `Agenda` when absent. */
  readonly title?: string;
  /** Its id; made of the title when absent. */
  readonly id?: string;
  /** Ids that other records of the catalogue have already: no record of the agenda gets one of these. */
  readonly taken?: Iterable<string>;
}

/** The agenda that three tables make, and what is wrong in them, cell by cell. */
export interface AgendaFromTables {
  readonly agenda: SharedAgenda;
  /** The partners, for the list of organisations of the catalogue. */
  readonly organisations: readonly Organisation[];
  readonly problems: readonly TableProblem[];
}

/**
 * An agenda from three tables with Dutch or English headings: goals (perhaps with indicators), partners, and actions
 * with the goal each helps and why. Every cell that cannot be used is a problem with its row and column; it costs no
 * more than itself, or its row where nothing is left without it. Never throws on what is in the tables.
 *
 * @example
 * const goals = 'Doel\tWaarom\nElk kind leert zwemmen\tWater is overal';
 * const { agenda, problems } = agendaFromTables({ goals, partners: '', actions: '' });
 * agenda.goals[0].title; // → 'Elk kind leert zwemmen'
 * problems.length; // → 2
 */
export const agendaFromTables = (tables: AgendaTables, options: AgendaFromTablesOptions = {}): AgendaFromTables => {
  const problems: TableProblem[] = [];
  const title = options.title ?? 'Agenda';
  const taken = new Set(options.taken);
  const id = options.id ?? newId(title, taken);
  taken.add(id);
  const partners = partnersFromTable(tables.partners, taken, problems);
  const goals = goalsFromTable(tables.goals, taken, problems);
  const { actions, contributions } = actionsFromTable(tables.actions, { goals, partners, taken }, problems);
  const { organisations, coordinator } = partners;
  const agenda: SharedAgenda = {
    id,
    title,
    themes: [],
    area: [],
    ...(coordinator !== undefined && { coordinator }),
    partners: organisations.map((organisation) => organisation.id),
    goals: goals.goals,
    actions,
    contributions: [...goals.contributions, ...contributions],
    sources: [],
  };
  return { agenda, organisations, problems };
};
