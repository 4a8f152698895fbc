import type { LocalContext, Ref } from '@gedeeld/core';
import { iriOf } from '@gedeeld/core';

import type { TextReader } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';

/** A municipality, school or other organisation of which something is known by which places are compared. */
export interface KnownPlace {
  /** Full IRI. */
  readonly ref: Ref;
  readonly name: string;
  readonly context: LocalContext;
}

/**
 * Whether anything is known of a place by which it can be compared.
 *
 * @example
 * const places = catalogue.organisations.filter(({ context }) => isKnown(context));
 */
export const isKnown = (context: LocalContext | undefined): context is LocalContext =>
  context !== undefined &&
  Object.values(context).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

/**
 * Every place that the catalogues know something of, by name.
 *
 * @param language the BCP 47 tag by whose rules the names are put in order
 */
export const knownPlaces = (
  catalogues: readonly CatalogueNames[],
  textsOf: (catalogue: CatalogueNames) => TextReader,
  language: string,
): readonly KnownPlace[] => {
  const places = new Map<Ref, KnownPlace>();
  for (const catalogue of catalogues) {
    const texts = textsOf(catalogue);
    for (const { id, name, context } of catalogue.organisations) {
      const ref = iriOf(id, catalogue.id);
      if (isKnown(context) && !places.has(ref)) places.set(ref, { ref, name: texts.read(name).text || id, context });
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...places.values()].sort((one, other) => compare(one.name, other.name));
};

/**
 * The place that is meant by a full IRI, or by an id in the first catalogue that has it; nothing where no catalogue knows
 * what that place is like.
 *
 * @example
 * finder.context = placeMeant('gemeente-helmond', [catalogue])?.context;
 */
export const placeMeant = (
  place: Ref | null | undefined,
  catalogues: readonly CatalogueNames[],
): Omit<KnownPlace, 'name'> | undefined => {
  if (!place) return undefined;
  for (const { id, organisations } of catalogues) {
    const ref = iriOf(place, id);
    const found = organisations.find((one) => iriOf(one.id, id) === ref);
    if (isKnown(found?.context)) return { ref, context: found.context };
  }
  return undefined;
};
