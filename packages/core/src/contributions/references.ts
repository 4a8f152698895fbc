import type { Catalogue } from '../model/catalogue.js';
import type { Ref } from '../model/id.js';
import { iriOf } from '../model/id.js';
import type { Practice } from '../model/practice.js';

/** What the references in an agenda point at. */
export interface References {
  /** The full IRI: two references to the same thing have the same one, however they were written. */
  readonly iri: (ref: Ref) => string;
  /** The practice, when one of the catalogues has it. */
  readonly practice: (ref: Ref) => Practice | undefined;
}

/** `catalogues[0]` is the agenda's own: a bare id is looked up there, a full IRI in all; of two the first counts. */
export const referencesIn = (catalogues: readonly Catalogue[] = []): References => {
  const own = catalogues[0]?.id ?? '';
  const iris = new Map<Ref, string>();
  const iri = (ref: Ref): string => {
    let found = iris.get(ref);
    if (found === undefined) {
      found = iriOf(ref, own);
      iris.set(ref, found);
    }
    return found;
  };
  let practices: ReadonlyMap<string, Practice> | undefined;
  return {
    iri,
    practice: (ref) => {
      practices ??= practicesByIri(catalogues);
      return practices.get(iri(ref));
    },
  };
};

const practicesByIri = (catalogues: readonly Catalogue[]): ReadonlyMap<string, Practice> => {
  const practices = new Map<string, Practice>();
  for (const catalogue of catalogues) {
    for (const practice of catalogue.practices ?? []) {
      const iri = iriOf(practice.id, catalogue.id);
      if (!practices.has(iri)) practices.set(iri, practice);
    }
  }
  return practices;
};
