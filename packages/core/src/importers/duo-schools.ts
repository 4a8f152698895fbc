import type { PartialDate } from '../model/date.js';
import type { LocalContext, Phase } from '../model/local-context.js';
import type { CsvInput, CsvRow } from './csv.js';
import { dutchNumber, isWithheld, readCsv } from './csv.js';
import type { ImportedPlace, ImportedPlaces } from './imported-place.js';

const SCHOOLS = 'DUO schoolvestigingen';
const PUPILS = 'DUO leerlingen';

/**
 * Schools from DUO's lists of branches (`02.-alle-schoolvestigingen-basisonderwijs.csv`, `02.-alle-vestigingen-vo.csv` and
 * the like), separated by `;`, in Windows-1252 or UTF-8. The list does not say which phase its schools are of: `phases`
 * does. Columns: INSTELLINGSCODE (or BRIN NUMMER), VESTIGINGSCODE (or VESTIGINGSNUMMER), VESTIGINGSNAAM, GEMEENTENUMMER; see
 * https://duo.nl/open_onderwijsdata/primair-onderwijs/scholen-en-adressen/vestigingen-basisscholen.jsp.
 *
 * @example
 * const csv = 'INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER\n12AB;12AB00;De Regenboog;14';
 * const [school] = importSchools(csv, { phases: ['primary'] }).places;
 * [school.code, school.name, school.municipality]; // → [ '12AB00', 'De Regenboog', 'GM0014' ]
 */
export const importSchools = (input: CsvInput, { phases }: { phases: readonly Phase[] }): ImportedPlaces => {
  const places = readCsv(input, SCHOOLS).map((row): ImportedPlace => {
    const municipality = /^\d{1,4}$/.exec(row.get('GEMEENTENUMMER'))?.[0];
    return {
      code: schoolCode(row),
      name: row.get('VESTIGINGSNAAM', 'INSTELLINGSNAAM'),
      ...(municipality !== undefined && { municipality: `GM${municipality.padStart(4, '0')}` }),
      context: { phases },
    };
  });
  return { places, withheld: 0, unverified: [] };
};

/**
 * How many pupils each school has, from DUO's counts (`01.-leerlingen-po-soort-po-cluster-leeftijd-….csv`): the total where
 * there is a column for it, else the sum over the columns of ages and over all lines of a school. `on` is the day of the
 * count. A part that DUO withholds (`<5`) counts as 0 as long as all of them together could not make 2 % of the sum;
 * else the number is unknown. See https://duo.nl/open_onderwijsdata/primair-onderwijs/aantal-leerlingen/.
 *
 * Could not be checked with DUO, and told as unverified: the name of a column for the total.
 *
 * @example
 * const csv = 'INSTELLINGSCODE;VESTIGINGSCODE;LEEFTIJD 4;LEEFTIJD 5\n12AB;12AB00;20;22';
 * importPupils(csv, { on: '2025-10-01' }).places[0].context.pupils.value; // → 42
 */
export const importPupils = (input: CsvInput, { on }: { on: PartialDate }): ImportedPlaces => {
  const counts = new Map<string, { known: number; masked: number }>();
  let usesTotal = false;
  for (const row of readCsv(input, PUPILS)) {
    const total = TOTALS.find(row.has);
    usesTotal ||= total !== undefined;
    const cells = total === undefined ? row.matching(/^LEEFTIJD\b/) : [row.get(total)];
    // Neither a total nor ages: says which column was expected.
    if (cells.length === 0) row.get(...TOTALS, 'LEEFTIJD …');
    const code = schoolCode(row);
    const count = counts.get(code) ?? { known: 0, masked: 0 };
    for (const cell of cells) count.known += dutchNumber(cell) ?? 0;
    count.masked += cells.filter(isWithheld).length;
    counts.set(code, count);
  }
  let withheld = 0;
  const places = [...counts].map(([code, { known, masked }]): ImportedPlace => {
    const isKnown = known >= 1 && masked * MOST_WITHHELD <= known * NEGLIGIBLE;
    if (!isKnown) withheld++;
    const pupils = { value: known, on, level: 'school' as const, source: SOURCE };
    const context: LocalContext = { phases: [], ...(isKnown && { pupils }) };
    return { code, context };
  });
  return { places, withheld, unverified: usesTotal ? [TOTALS.join(' / ')] : [] };
};

const SOURCE = { title: 'DUO open onderwijsdata: aantal leerlingen', url: 'https://duo.nl/open_onderwijsdata/' };
const TOTALS = ['TOTAAL', 'AANTAL LEERLINGEN'];
/** `<5` is 4 at most. */
const MOST_WITHHELD = 4;
const NEGLIGIBLE = 0.02;

/** Institution and branch, as DUO joins them: `12AB` and `00` are `12AB00`. A branch may be written with the institution. */
export const schoolCode = (row: CsvRow): string => {
  const institution = row.get('INSTELLINGSCODE', 'INSTELLINGENCODE', 'BRIN NUMMER', 'BRIN').toUpperCase();
  const branch = row.get('VESTIGINGSCODE', 'VESTIGINGSNUMMER', 'VESTIGING').toUpperCase();
  return branch.startsWith(institution) ? branch : institution + branch.padStart(2, '0');
};
