import type { AgendaTables, Catalogue, ParseResult, TableProblem, Timestamp } from '@gedeeld/core';
import { agendaFromTables, agendaToTables, FORMAT, newId, parseCatalogueText, tableText } from '@gedeeld/core';

/** What a new document needs to be called, and by whom. */
export interface NewDocument {
  /** The IRI of the catalogue. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly now: Timestamp;
}

/** A document with an empty agenda, and the organisation that keeps it. */
export const emptyDocument = (asked: NewDocument, keeper: string): Catalogue => {
  const taken = new Set<string>();
  const id = newId(asked.title, taken);
  const organisation = newId(keeper, taken);
  return around(asked, {
    publisher: organisation,
    organisations: [{ id: organisation, name: keeper, kind: 'municipality' }],
    agendas: [
      {
        id,
        title: asked.title,
        themes: [],
        area: [],
        coordinator: organisation,
        partners: [organisation],
        goals: [],
        actions: [],
        contributions: [],
        sources: [],
        modified: asked.now,
      },
    ],
  });
};

/** A document with the agenda of three pasted tables, and what was wrong with their cells. */
export const documentFromTables = (
  asked: NewDocument,
  tables: AgendaTables,
): { readonly catalogue: Catalogue; readonly problems: readonly TableProblem[] } => {
  const { agenda, organisations, problems } = agendaFromTables(tables, { title: asked.title });
  const publisher = agenda.coordinator ?? organisations[0]?.id;
  const catalogue = around(asked, {
    ...(publisher !== undefined && { publisher }),
    organisations,
    agendas: [{ ...agenda, modified: asked.now }],
  });
  return { catalogue, problems };
};

const LICENCE = 'CC-BY-4.0';

const around = (
  { id, title, language, now }: NewDocument,
  parts: Pick<Catalogue, 'publisher' | 'organisations' | 'agendas'>,
): Catalogue => ({
  format: FORMAT,
  id,
  title,
  licence: LICENCE,
  language,
  modified: now,
  challenges: [],
  practices: [],
  adoptions: [],
  lessons: [],
  networks: [],
  meetings: [],
  removed: [],
  ...parts,
});

/** Reads a file. What is wrong with it stands beside what could be kept. */
export const documentFromText = (text: string): ParseResult => parseCatalogueText(text);

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
