import * as z from 'zod/mini';
import { municipalityCodeSchema } from '../model/area.schema.js';
import type { Organisation } from '../model/organisation.js';
import { urlSchema } from '../model/url.schema.js';
import { knownBy, takeId, takeWord } from './read-cells.js';
import { note, readTable, type Table, type TableRow } from './read-table.js';
import { newId } from '../model/new-id.js';
import type { Cell, TableProblem } from '../problems/table-problem.js';
import type { PartnerColumn } from './vocabulary.js';

/** The partners of an agenda, and who joins them when an action names someone new. */
export interface Partners {
  readonly organisations: Organisation[];
  readonly coordinator: string | undefined;
  /** The id of a partner, by id or name; one that is new is added, with a warning at the cell. */
  readonly idOf: (name: string, cell: Cell) => string;
}

/** Reads the table of partners. `taken` learns their ids. */
export const partnersFromTable = (table: Table, taken: Set<string>, problems: TableProblem[]): Partners => {
  const { rows } = readTable({ name: 'partners', table, required: ['name'] }, problems);
  const organisations: Organisation[] = [];
  const known = knownBy<Organisation>();
  let coordinator: string | undefined;
  const add = (organisation: Organisation, name: string) => {
    organisations.push(organisation);
    known.add(organisation, name);
    return organisation;
  };
  for (const row of rows) {
    const name = row.text('name');
    if (name === '') note(problems, row.cell('name'), ['cell-empty', 'error', {}]);
    else if (known.find(name)) note(problems, row.cell('name'), ['cell-differs', 'error', { kept: name }]);
    else {
      const { id } = add(partnerFrom(row, { name, taken }, problems), name);
      const answer = takeWord(row, { column: 'coordinator', words: ({ answers }) => answers }, problems);
      if (answer === 'yes') coordinator ??= id;
    }
  }
  const idOf = (name: string, cell: Cell): string => {
    const found = known.find(name);
    if (found) return found.id;
    note(problems, { ...cell, value: name }, ['cell-partner-added', 'warning', {}]);
    return add({ id: newId(name, taken), name, kind: 'other' }, name).id;
  };
  return { organisations, coordinator, idOf };
};

const partnerFrom = (
  row: TableRow<PartnerColumn>,
  { name, taken }: { name: string; taken: Set<string> },
  problems: TableProblem[],
): Organisation => {
  const kind = takeWord(row, { column: 'kind', words: ({ kinds }) => kinds }, problems) ?? 'other';
  const url = row.text('url');
  const municipality = row.text('municipality');
  const isLink = z.safeParse(urlSchema, url).success;
  const isCode = z.safeParse(municipalityCodeSchema, municipality).success;
  if (url !== '' && !isLink) note(problems, row.cell('url'), ['cell-no-link', 'error', {}]);
  if (municipality !== '' && !isCode) note(problems, row.cell('municipality'), ['cell-no-code', 'error', {}]);
  const id = takeId(row, { title: name, taken }, problems);
  return { id, name, kind, ...(isCode && { municipality }), ...(isLink && { url }) };
};
