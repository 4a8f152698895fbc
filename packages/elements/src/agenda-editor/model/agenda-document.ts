import type { Catalogue, ParseResult, Timestamp } from '@gedeeld/core';
import { FORMAT, newId, parseCatalogueText } from '@gedeeld/core';

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
  return documentAround(asked, {
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

const LICENCE = 'CC-BY-4.0';

/** What every new document is, around what is in it. */
export const documentAround = (
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
