import type { Catalogue, LocalizedText, Organisation, Ref } from '@gedeeld/core';
import { splitRef } from '@gedeeld/core';

/** What an element needs of a catalogue: its own language, and the names of the organisations its records point at. */
export type CatalogueNames = Pick<Catalogue, 'id' | 'language' | 'organisations'>;

/** The name of an organisation, if this catalogue has it: another publisher's organisations it does not know. */
export const organisationName = (
  ref: Ref | undefined,
  catalogue: CatalogueNames | undefined,
): LocalizedText | undefined => knownOrganisation(ref, catalogue)?.name;

/** The organisation itself, if this catalogue has it. */
export const knownOrganisation = (
  ref: Ref | undefined,
  catalogue: CatalogueNames | undefined,
): Organisation | undefined => {
  if (ref === undefined || !catalogue) return undefined;
  const { catalogue: publisher, id } = splitRef(ref);
  if (publisher !== undefined && publisher !== catalogue.id) return undefined;
  return byId(catalogue).get(id);
};

/** Made once for each catalogue, not once for each card. */
const indexes = new WeakMap<CatalogueNames, ReadonlyMap<string, Organisation>>();

const byId = (catalogue: CatalogueNames): ReadonlyMap<string, Organisation> => {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map(catalogue.organisations.map((organisation) => [organisation.id, organisation]));
  indexes.set(catalogue, index);
  return index;
};
