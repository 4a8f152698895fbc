import type { Catalogue } from '../../model/catalogue.js';
import type { Practice } from '../../model/practice.js';

/** A reference as a full IRI; a bare id belongs to the first catalogue. Without any it stays as it is. */
export const fullIri = (ref: string, catalogues: readonly Catalogue[]): string => {
  const own = catalogues[0];
  return ref.includes('#') || own === undefined ? ref : `${own.id}#${ref}`;
};

/** The practices referred to, each once, in that order; what nobody has is left out. */
export const practicesOf = (refs: readonly string[], catalogues: readonly Catalogue[]): Practice[] => {
  const iris = new Set(refs.map((ref) => fullIri(ref, catalogues)));
  return [...iris].flatMap((iri) => {
    const found = catalogues.flatMap((catalogue) =>
      catalogue.practices.filter((practice) => `${catalogue.id}#${practice.id}` === iri),
    );
    return found.slice(0, 1);
  });
};
