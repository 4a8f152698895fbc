import { GedeeldError } from '../error.js';
import type { FigureLevel, LocalContext } from '../model/local-context.js';

/** A place that a publisher's table says something of. */
export interface ImportedPlace {
  /** A CBS code (`GM0014`, `WK001400`, `BU00140000`) or a school's code: institution and branch, `12AB00`. */
  readonly code: string;
  readonly name?: string;
  /** The municipality it is in: `GM` and four digits. */
  readonly municipality?: string;
  readonly context: LocalContext;
}

/** What came out of a publisher's table. */
export interface ImportedPlaces {
  readonly places: readonly ImportedPlace[];
  /** Figures that the publisher withholds (`<5`) or does not have, and that are therefore unknown here. */
  readonly withheld: number;
  /**
   * Columns that were taken for what they seem to be, though we could not check them with the publisher: look at one
   * figure on the publisher's page before you trust the rest.
   */
  readonly unverified: readonly string[];
}

/**
 * The same place from several tables as one. Of two that know the same feature, the later one is taken.
 *
 * @example
 * const one = { places: [{ code: 'GM0014', context: { phases: [], urbanity: 2 } }], withheld: 0, unverified: [] };
 * const other = { places: [{ code: 'GM0014', context: { phases: [], inhabitants: 240_000 } }], withheld: 0, unverified: [] };
 * joinPlaces(one, other); // → [ { code: 'GM0014', context: { phases: [], urbanity: 2, inhabitants: 240000 } } ]
 */
export const joinPlaces = (...tables: readonly ImportedPlaces[]): ImportedPlace[] => {
  const joined = new Map<string, ImportedPlace>();
  for (const place of tables.flatMap(({ places }) => places)) {
    const known = joined.get(place.code);
    if (known === undefined) {
      joined.set(place.code, place);
      continue;
    }
    const phases = place.context.phases.length > 0 ? place.context.phases : known.context.phases;
    joined.set(place.code, { ...known, ...place, context: { ...known.context, ...place.context, phases } });
  }
  return [...joined.values()];
};

/** Of which kind of area a CBS code is, by its first two letters; undefined for a country, a province and the like. */
export const areaLevel = (code: string): FigureLevel | undefined => {
  if (/^GM\d{4}$/.test(code)) return 'municipality';
  if (/^WK\d{6}$/.test(code)) return 'district';
  return /^BU\d{8}$/.test(code) ? 'neighbourhood' : undefined;
};

/** A table without a column we need: most likely the publisher gave it another name. */
export const columnMissing = (table: string, wanted: string, found: readonly string[]): GedeeldError =>
  new GedeeldError(
    'column-missing',
    `${table} has no column "${wanted}". It has: ${found.join(', ') || 'no columns at all'}. Did the publisher change it?`,
    { facts: { table, wanted, found } },
  );

/** Data that is not a table of this kind at all. */
export const notATable = (table: string, why: string): GedeeldError =>
  new GedeeldError('not-a-table', `This is not ${table}: ${why}`, { facts: { table } });
