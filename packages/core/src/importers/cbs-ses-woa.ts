import type { LocalContext, SesWoa, SourcedFigure } from '../model/local-context.js';
import type { CbsColumn, CbsRow, CbsTable } from './cbs-odata.js';
import { latestRows, readCbsTable } from './cbs-odata.js';
import type { ImportedPlace, ImportedPlaces } from './imported-place.js';
import { areaLevel, columnMissing } from './imported-place.js';

const TABLE = 'CBS 86092NED (SES-WOA)';
const SOURCE = {
  title: 'CBS StatLine 86092NED: SES-WOA, scores per wijk en buurt',
  url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/86092NED/table',
};

/**
 * SES-WOA of municipalities, districts and neighbourhoods, from CBS table 86092NED: the mean score, and its spread where
 * the table has it. Of several periods the last is taken.
 *
 * With `properties` handed in, the column is the one titled "Gemiddelde score" under "Totaalscore", as on
 * https://opendata.cbs.nl/statline/#/CBS/nl/dataset/86092NED/table. Without it, the first `GemiddeldeScore_…` is taken
 * and told as unverified. The spread is always told as unverified: we have not seen what that column is called.
 *
 * @example
 * const row = { WijkenEnBuurten: 'GM0014', Perioden: '2023JJ00', GemiddeldeScore_29: -0.166 };
 * const { places, unverified } = importSesWoa({ data: { value: [row] } });
 * [places[0].code, places[0].context.sesWoa.mean.value, unverified]; // → [ 'GM0014', -0.166, [ 'GemiddeldeScore_29' ] ]
 */
export const importSesWoa = (table: CbsTable): ImportedPlaces => {
  const { rows, columns } = readCbsTable(table, TABLE);
  const keys = new Set(rows.flatMap((row) => [...row.values.keys()]));
  const mean = columnFor(columns, /^gemiddelde score$/i) ?? firstNumbered([...keys], /^GemiddeldeScore_(\d+)$/);
  if (mean === undefined) throw columnMissing(TABLE, 'Totaalscore: Gemiddelde score', labels(columns, keys));
  const spread = columnFor(columns, /^spreiding/i) ?? firstNumbered([...keys], /^Spreiding\w*_(\d+)$/);
  let withheld = 0;
  const places = latestRows(rows).flatMap((row): ImportedPlace[] => {
    const level = areaLevel(row.area);
    if (level === undefined) return [];
    const sesWoa = sesOf(row, { mean, spread, level });
    if (sesWoa === undefined) withheld++;
    return sesWoa === undefined ? [] : [{ code: row.area, context: { phases: [], sesWoa } satisfies LocalContext }];
  });
  const unverified = [
    ...(columnFor(columns, /^gemiddelde score$/i) === undefined ? [mean] : []),
    ...(spread ? [spread] : []),
  ];
  return { places, withheld, unverified };
};

/** The column with this title in the group of the total score. */
const columnFor = (columns: readonly CbsColumn[], title: RegExp): string | undefined =>
  columns.find((column) => title.test(column.title) && column.groups.some((group) => /^totaalscore/i.test(group)))?.key;

/** CBS numbers equal names through the table, and the total comes before its parts. */
const firstNumbered = (keys: readonly string[], pattern: RegExp): string | undefined =>
  keys
    .flatMap((key) => {
      const number = pattern.exec(key)?.[1];
      return number === undefined ? [] : [{ key, number: Number(number) }];
    })
    .sort((one, other) => one.number - other.number)[0]?.key;

const labels = (columns: readonly CbsColumn[], keys: ReadonlySet<string>): string[] =>
  columns.length > 0 ? columns.map(({ title, groups }) => [...groups].reverse().concat(title).join(': ')) : [...keys];

interface SesColumns {
  readonly mean: string;
  readonly spread: string | undefined;
  readonly level: SourcedFigure['level'];
}

const sesOf = ({ values, year }: CbsRow, { mean, spread, level }: SesColumns): SesWoa | undefined => {
  const figure = (key: string | undefined): SourcedFigure | undefined => {
    const value = key === undefined ? undefined : values.get(key);
    if (typeof value !== 'number') return undefined;
    return { value, on: year ?? UNDATED, level, source: SOURCE };
  };
  const [score, width] = [figure(mean), figure(spread)];
  return score === undefined ? undefined : { mean: score, ...(width !== undefined && { spread: width }) };
};

/** Table 86092NED begins here; a row without a period cannot be older. */
const UNDATED = '2014';
