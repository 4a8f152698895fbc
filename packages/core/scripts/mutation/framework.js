// @ts-check
import { readFileSync } from 'node:fs';

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

/**
 * As much of Vitest as the tests of the method use, in one module: `describe`, `it`, and Vitest's own `expect`. Vitest
 * itself takes seconds to begin, and a run of mutants begins thousands of times.
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @param {unknown} value @param {string} [message] */
export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, /** @type {object} */ (Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT)));
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, /** @type {never} */ (expect));
/** @type {{ extend: (to: unknown, matchers: object) => void }} */ (/** @type {unknown} */ (chai.expect)).extend(
  expect,
  customMatchers,
);

/** @type {string[]} */
const path = [];
/** @type {Map<string, () => unknown>} */
const registered = new Map();

/** @param {string} file @param {() => Promise<unknown>} load */
export const tests = async (file, load) => {
  path.push(file);
  await load();
  path.pop();
};

/** @param {unknown} name @param {() => void} body */
export const describe = (name, body) => {
  path.push(String(name));
  body();
  path.pop();
};

/** @param {unknown} name @param {() => unknown} body */
export const it = (name, body) => {
  const full = [...path, name].join(' > ');
  let unique = full;
  for (let count = 2; registered.has(unique); count += 1) unique = `${full} (${count})`;
  registered.set(unique, body);
};

/**
 * For each item: its list of arguments, or the one.
 *
 * @param {(name: unknown, body: () => unknown) => void} one
 */
const each =
  (one) =>
  (/** @type {readonly unknown[]} */ items) =>
  (/** @type {unknown} */ name, /** @type {(...args: unknown[]) => unknown} */ body) => {
    for (const [at, item] of items.entries())
      one(`${String(name)} #${at + 1}`, () => (Array.isArray(item) ? body(...item) : body(item)));
  };
describe.each = each(/** @type {typeof it} */ (describe));
it.each = each(it);

/** Runs everything that was registered, until something fails, and says in one line of JSON how that went. */
export const run = async () => {
  /** @type {{ quickFirst: string[] }} */
  const { quickFirst } = JSON.parse(readFileSync(/** @type {string} */ (process.argv[2]), 'utf8'));
  /** @type {{ name: string, took: number }[]} */
  const ran = [];
  /** @type {{ failed?: string, message?: string }} */
  let end = {};
  // A mutant can change which tests there are: those that are not in the order any more come last.
  for (const name of new Set([...quickFirst, ...registered.keys()])) {
    const start = performance.now();
    try {
      const body = registered.get(name);
      if (!body) throw new Error('This test is gone.');
      await body();
    } catch (error) {
      end = { failed: name, message: String(error).slice(0, 500) };
      break;
    }
    ran.push({ name, took: performance.now() - start });
  }
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ tests: ran, used: (user + system) / 1e6, ...end }));
};
