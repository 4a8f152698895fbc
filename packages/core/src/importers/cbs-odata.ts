import { columnMissing, notATable } from './imported-place.js';

/**
 * A table of CBS open data, as its servers give it: version 3 (`…/ODataApi/odata/<table>/TypedDataSet` and
 * `…/DataProperties`) or version 4 (`…/odata/v1/CBS/<table>/Observations`, `…/MeasureCodes` and `…/MeasureGroups`).
 */
export interface CbsTable {
  /** Version 3: the answer of `TypedDataSet`. Version 4: that of `Observations`. */
  readonly data: unknown;
  /**
   * Version 3: the answer of `DataProperties`. Version 4: that of `MeasureCodes`. It tells columns apart by their title,
   * where their keys are numbered anew each year; version 4 cannot be read without it.
   */
  readonly properties?: unknown;
  /** Version 4 only: the answer of `MeasureGroups`. */
  readonly groups?: unknown;
}

/** One area in one period: its figures by column key. */
export interface CbsRow {
  /** Without the spaces that CBS puts after it. */
  readonly area: string;
  /** The year: `2023` for `2023JJ00`; absent where the table has no periods. */
  readonly year?: string;
  readonly values: ReadonlyMap<string, string | number>;
}

export interface CbsColumn {
  readonly key: string;
  readonly title: string;
  /** The titles of the groups it stands in, the nearest first. */
  readonly groups: readonly string[];
}

export interface CbsRows {
  readonly rows: readonly CbsRow[];
  /** What the table says of its columns; empty when that was not handed in. */
  readonly columns: readonly CbsColumn[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a table of either version into rows. Throws a `GedeeldError` for anything else. */
export const readCbsTable = (table: CbsTable, name: string): CbsRows => {
  const records = valuesOf(table.data, name);
  const columns = columnsOf(table, name);
  const isObservations = records.some((record) => 'Measure' in record);
  if (!isObservations) return { rows: records.map((record) => rowOf(record, name)), columns };
  if (columns.length === 0) throw columnMissing(name, 'MeasureCodes', Object.keys(records[0] ?? {}));
  return { rows: pivot(records, name), columns };
};

const valuesOf = (answer: unknown, name: string): readonly Json[] => {
  const list = isJson(answer) ? answer['value'] : answer;
  if (!Array.isArray(list) || !list.every(isJson)) throw notATable(name, 'there is no list called "value"');
  return list;
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const AREA_KEYS = ['WijkenEnBuurten', 'RegioS', 'Regio', 'Gemeenten'];

const areaOf = (record: Json, name: string): string => {
  const key = AREA_KEYS.find((one) => typeof record[one] === 'string');
  if (key === undefined) throw columnMissing(name, AREA_KEYS.join(' or '), Object.keys(record));
  return String(record[key]).trim();
};

const yearOf = (record: Json): { year?: string } => {
  const year = /^(\d{4})JJ00$/.exec(String(record['Perioden'] ?? '').trim())?.[1];
  return year === undefined ? {} : { year };
};

const rowOf = (record: Json, name: string): CbsRow => {
  const values = new Map<string, string | number>();
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'number') values.set(key, value);
    else if (typeof value === 'string' && value.trim() !== '' && value.trim() !== '.') values.set(key, value.trim());
  }
  return { area: areaOf(record, name), ...yearOf(record), values };
};

/** Version 4 has a record for every figure: puts those of one area and period together. */
const pivot = (records: readonly Json[], name: string): CbsRow[] => {
  const rows = new Map<string, CbsRow & { values: Map<string, string | number> }>();
  for (const record of records) {
    const area = areaOf(record, name);
    const { year } = yearOf(record);
    const key = `${area} ${year ?? ''}`;
    const row = rows.get(key) ?? { area, ...(year !== undefined && { year }), values: new Map() };
    rows.set(key, row);
    const value = record['Value'] ?? record['StringValue'];
    if (typeof value === 'number') row.values.set(String(record['Measure']), value);
    else if (typeof value === 'string' && value.trim() !== '') row.values.set(String(record['Measure']), value.trim());
  }
  return [...rows.values()];
};

const columnsOf = ({ properties, groups }: CbsTable, name: string): CbsColumn[] => {
  if (properties === undefined) return [];
  const records = valuesOf(properties, name);
  const isCodes = records.some((record) => 'Identifier' in record);
  const parents = isCodes ? valuesOf(groups ?? { value: [] }, name) : records;
  const idKey = isCodes ? 'Id' : 'ID';
  const parentKey = isCodes ? 'ParentId' : 'ParentID';
  const groupOf = new Map(parents.map((record) => [String(record[idKey]), record]));
  const titlesAbove = (start: unknown): string[] => {
    const titles: string[] = [];
    const seen = new Set<string>();
    // A circle in what a server says is no reason to hang.
    for (let at = String(start); groupOf.has(at) && !seen.has(at); at = String(groupOf.get(at)?.[parentKey])) {
      seen.add(at);
      titles.push(String(groupOf.get(at)?.['Title'] ?? '').trim());
    }
    return titles;
  };
  return records
    .filter((record) => (isCodes ? true : typeof record['Key'] === 'string' && record['Key'] !== ''))
    .map((record) => ({
      key: String(isCodes ? record['Identifier'] : record['Key']),
      title: String(record['Title'] ?? '').trim(),
      groups: titlesAbove(isCodes ? record['MeasureGroupId'] : record['ParentID']),
    }));
};

/** The last period of every area. */
export const latestRows = (rows: readonly CbsRow[]): CbsRow[] => {
  const latest = new Map<string, CbsRow>();
  for (const row of rows) {
    const known = latest.get(row.area);
    if (known === undefined || (row.year ?? '') >= (known.year ?? '')) latest.set(row.area, row);
  }
  return [...latest.values()];
};
