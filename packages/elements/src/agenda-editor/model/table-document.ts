import type { AgendaTables, Catalogue, TableProblem } from '@gedeeld/core';
import { agendaFromTables, agendaToTables, tableText } from '@gedeeld/core';

import type { NewDocument } from './agenda-document.js';
import { documentAround } from './agenda-document.js';

/** A document with the agenda of three pasted tables, and what was wrong with their cells. */
export const documentFromTables = (
  asked: NewDocument,
  tables: AgendaTables,
): { readonly catalogue: Catalogue; readonly problems: readonly TableProblem[] } => {
  const { agenda, organisations, problems } = agendaFromTables(tables, { title: asked.title });
  const publisher = agenda.coordinator ?? organisations[0]?.id;
  const catalogue = documentAround(asked, {
    ...(publisher !== undefined && { publisher }),
    organisations,
    agendas: [{ ...agenda, modified: asked.now }],
  });
  return { catalogue, problems };
};

/** The three tables as CSV files that a Dutch spreadsheet opens with a double click. */
export const exportTables = (
  catalogue: Catalogue,
  agenda: number,
): Readonly<Record<keyof AgendaTables, string>> | undefined => {
  const shown = catalogue.agendas[agenda];
  if (!shown) return undefined;
  const { language } = catalogue;
  const tables = agendaToTables(shown, catalogue.organisations, { language });
  const file = (rows: readonly (readonly string[])[]): string => `\uFEFF${tableText(rows, ';')}\r\n`;
  return { goals: file(tables.goals), partners: file(tables.partners), actions: file(tables.actions) };
};
