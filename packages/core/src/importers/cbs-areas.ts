import type { PartialDate } from '../model/date.js';
import type { LocalContext } from '../model/local-context.js';
import type { CbsColumn, CbsRow, CbsTable } from './cbs-odata.js';
import { readCbsTable } from './cbs-odata.js';
import type { ImportedPlace, ImportedPlaces } from './imported-place.js';
import { areaLevel, columnMissing } from './imported-place.js';

const TABLE = 'CBS 86059NED (Gebieden in Nederland)';
const SOURCE = {
  title: 'CBS StatLine 86059NED: Gebieden in Nederland 2025',
  url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/86059NED/table',
};

/** As CBS words the five classes of urbanity, from very strongly urban to not urban. */
const URBANITY = ['zeer sterk stedelijk', 'sterk stedelijk', 'matig stedelijk', 'weinig stedelijk', 'niet stedelijk'];

/**
 * Urbanity and inhabitants of municipalities, from CBS table 86059NED ("Gebieden in Nederland 2025") or the same table of
 * another year; `on` says of which. Columns as on https://opendata.cbs.nl/statline/#/CBS/nl/dataset/86059NED/table; their
 * keys are numbered anew each year (`Inwonertal_56`, `Omschrijving_55`), so that inhabitants are found by name, and the
 * class of urbanity by the five descriptions themselves. The name is `Naam_2`, or the title with `properties` handed in.
 *
 * @example
 * const row = { RegioS: 'GM0014', Omschrijving_55: 'Sterk stedelijk', Inwonertal_56: 240_000 };
 * const { places } = importAreas({ data: { value: [row] } });
 * [places[0].code, places[0].context.urbanity.value, places[0].context.inhabitants.value]; // → [ 'GM0014', 2, 240000 ]
 */
export const importAreas = (table: CbsTable, { on = '2025' }: { on?: PartialDate } = {}): ImportedPlaces => {
  const { rows, columns } = readCbsTable(table, TABLE);
  const keys = [...new Set(rows.flatMap((row) => [...row.values.keys()]))];
  const inhabitants = titled(columns, /^inwonertal/i) ?? keys.find((key) => /^Inwonertal_\d+$/.test(key));
  const urbanity = keys.find((key) => rows.some(({ values }) => classOf(values.get(key)) !== undefined));
  if (inhabitants === undefined) throw columnMissing(TABLE, 'Inwonertal', keys);
  if (urbanity === undefined) throw columnMissing(TABLE, 'Stedelijkheid: Omschrijving', keys);
  const named = titled(columns, /^naam$/i, /gemeente/i);
  const name = named ?? keys.find((key) => key === 'Naam_2');
  let withheld = 0;
  const places = rows.flatMap((row): ImportedPlace[] => {
    if (areaLevel(row.area) !== 'municipality') return [];
    const context = contextOf(row, { inhabitants, urbanity, on });
    if (context.inhabitants === undefined) withheld++;
    if (context.urbanity === undefined) withheld++;
    const label = name === undefined ? undefined : row.values.get(name);
    return [{ code: row.area, municipality: row.area, context, ...(typeof label === 'string' && { name: label }) }];
  });
  return { places, withheld, unverified: name !== undefined && named === undefined ? [name] : [] };
};

const titled = (columns: readonly CbsColumn[], title: RegExp, group?: RegExp): string | undefined =>
  columns.find(
    (column) => title.test(column.title) && (group === undefined || column.groups.some((one) => group.test(one))),
  )?.key;

const classOf = (value: string | number | undefined): number | undefined => {
  const at = typeof value === 'string' ? URBANITY.indexOf(value.toLowerCase()) : -1;
  return at < 0 ? undefined : at + 1;
};

interface AreaColumns {
  readonly inhabitants: string;
  readonly urbanity: string;
  readonly on: PartialDate;
}

const contextOf = ({ values }: CbsRow, { inhabitants, urbanity, on }: AreaColumns): LocalContext => {
  const sourced = (value: number) => ({ value, on, level: 'municipality' as const, source: SOURCE });
  const count = Number(values.get(inhabitants));
  const degree = classOf(values.get(urbanity));
  return {
    phases: [],
    ...(Number.isInteger(count) && count >= 1 && { inhabitants: sourced(count) }),
    ...(degree !== undefined && { urbanity: sourced(degree) }),
  };
};
