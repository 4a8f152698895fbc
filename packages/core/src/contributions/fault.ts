import { isTimestamp } from '../model/date.js';
import type { BrokenReason } from './broken-agenda.js';

/** What does not hold in a value, and where in it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly reason: BrokenReason;
  readonly reference: unknown;
}

/** Finds the first thing that does not hold in a value; nothing when it is sound. */
export type Check = (value: unknown) => Fault | undefined;

/** A value of which something holds. */
const is =
  (reason: BrokenReason, holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : { path: [], reason, reference: value };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const aNumber: Check = is('not-a-number', (value) => typeof value === 'number');
export const aFlag: Check = is('unknown-value', (value) => typeof value === 'boolean');
export const aWord: Check = is('not-a-text', (value) => typeof value === 'string');
export const aDate: Check = is('not-a-date', (value) => typeof value === 'string' && isTimestamp(value));

/** A text, or one in every language. */
export const aText: Check = is(
  'not-a-text',
  (value) => typeof value === 'string' || (isObject(value) && Object.values(value).every(isTextOfLanguage)),
);

const isTextOfLanguage = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && 'text' in value && typeof value.text === 'string');

export const oneOf = (values: readonly string[]): Check => {
  const known = new Set<unknown>(values);
  return is('unknown-value', (value) => known.has(value));
};

/** A list, every item of which is sound. */
export const listOf =
  (item: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return { path: [], reason: 'not-a-list', reference: value };
    for (let at = 0; at < value.length; at += 1) {
      const fault = item(value[at]);
      if (fault !== undefined) return { ...fault, path: [at, ...fault.path] };
    }
    return undefined;
  };

/** An object with these fields. All but `needed` may be absent, and others are not looked at. */
export const recordOf = (fields: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check => {
  const keys = Object.keys(fields);
  const checks = Object.values(fields);
  return (value) => {
    if (!isObject(value)) return { path: [], reason: 'not-a-record', reference: value };
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!;
      const inner = (value as Record<string, unknown>)[key];
      if (inner === undefined && !needed.includes(key)) continue;
      const fault = checks[at]!(inner);
      if (fault !== undefined) return { ...fault, path: [key, ...fault.path] };
    }
    return undefined;
  };
};
