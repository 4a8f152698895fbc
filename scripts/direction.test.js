import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cruise } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

import config, { CORE as ARROWS } from './direction.config.js';
import { ROOT } from './lib/run.js';
import { scratchProject } from './lib/scratch.js';

const CORE = 'packages/core/src';

/** Runs the rules over a small project and gives the names of those that were broken. */
const broken = async (files) => {
  const root = scratchProject({
    'tsconfig.base.json': readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8'),
    'packages/core/package.json': { name: '@gedeeld/core', dependencies: {} },
    [`${CORE}/error.ts`]: 'export class GedeeldError extends Error {}',
    ...files,
  });
  const { forbidden, options } = config;
  const { output } = await cruise(['packages'], { ...options, ruleSet: { forbidden }, validate: true, baseDir: root });
  const { summary } = output;
  expect(summary.totalCruised).toBeGreaterThan(1);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
};

describe('direction', () => {
  test('lets imports go down, and tests look around', async () => {
    expect(
      await broken({
        [`${CORE}/model/goal.ts`]: `import { GedeeldError } from '../error.js'; export const goal = GedeeldError;`,
        [`${CORE}/feed/parse.ts`]: `import { goal } from '../model/goal.js'; export const parse = goal;`,
        [`${CORE}/testing/goals.ts`]: `import { goal } from '../model/goal.js'; export const goals = [goal];`,
        [`${CORE}/model/goal.test.ts`]: `import { goals } from '../testing/goals.js'; export const all = goals;`,
      }),
    ).toEqual([]);
  });

  test.each([
    ['the model knows nothing of ours', 'model/a.ts', 'feed/b.ts', 'direction-in-core-model'],
    ['the graph knows no domain word', 'graph/a.ts', 'model/b.ts', 'direction-in-core-graph'],
    ['problems know nothing of ours', 'problems/a.ts', 'model/b.ts', 'direction-in-core-problems'],
    ['the method writes no sentences', 'alignment/a.ts', 'locales/b.ts', 'direction-in-core-alignment'],
    ['a folder without arrows', 'odds/a.ts', 'model/b.ts', 'core-folder-without-arrow'],
  ])('%s', async (_, from, to, rule) => {
    const files = {
      [`${CORE}/${from}`]: `import type { B } from '../${to.replace('.ts', '.js')}'; export type A = B;`,
      [`${CORE}/${to}`]: 'export type B = string;',
    };
    expect(await broken(files)).toEqual([rule]);
  });

  test('no test code in what ships', async () => {
    const files = {
      [`${CORE}/alignment/a.ts`]: `import { b } from '../testing/b.js'; export const a = b;`,
      [`${CORE}/testing/b.ts`]: 'export const b = 1;',
    };
    expect(await broken(files)).toEqual(['direction-in-core-alignment', 'no-test-code-in-what-ships']);
  });

  test('no circle, of types either', async () => {
    const circle = (word) => ({
      [`${CORE}/model/a.ts`]: `import ${word}{ B } from './b.js'; export class A { b?: B }`,
      [`${CORE}/model/b.ts`]: `import ${word}{ A } from './a.js'; export class B { a?: A }`,
    });
    expect(await broken(circle(''))).toEqual(['no-circles']);
    expect(await broken(circle('type '))).toEqual(['no-circles']);
  });

  test('no package sideways, nor through another’s window', async () => {
    const files = {
      'packages/search/package.json': { name: '@gedeeld/search' },
      'packages/search/src/a.ts': 'export const a = 1;',
      'packages/elements/package.json': { name: '@gedeeld/elements' },
      'packages/elements/src/b.ts': `import { a } from '../../search/src/a.js'; export const b = a;`,
    };
    expect(await broken(files)).toEqual(['direction-of-elements', 'through-the-door']);
  });

  test('nothing of Node in what runs in a page', async () => {
    const files = { [`${CORE}/feed/a.ts`]: `import { readFileSync } from 'node:fs'; export const a = readFileSync;` };
    expect(await broken(files)).toEqual(['runs-in-a-page']);
  });

  test('nothing that is not declared, and nothing that is not there', async () => {
    const files = {
      'packages/core/package.json': { name: '@gedeeld/core', devDependencies: { tool: '1.0.0' } },
      'node_modules/tool/package.json': { name: 'tool', version: '1.0.0', main: 'index.js' },
      'node_modules/tool/index.js': 'module.exports = 1;',
      'node_modules/stray/package.json': { name: 'stray', version: '1.0.0', main: 'index.js' },
      'node_modules/stray/index.js': 'module.exports = 1;',
    };
    const using = (name) => ({ ...files, [`${CORE}/feed/a.ts`]: `import a from '${name}'; export const b = a;` });
    expect(await broken(using('tool'))).toEqual(['declared']);
    expect(await broken(using('stray'))).toEqual(['declared']);
    expect(await broken(using('./gone.js'))).toEqual(['found']);
  });

  test('is told in docs/architecture.md as it is checked', () => {
    const told = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').split('| folder')[1];
    const rows = [...told.matchAll(/^\| `(\w+)`\s*\| (.*?)\s*\|$/gm)];
    const arrows = rows.map(([, folder, may]) => [folder, [...may.matchAll(/`(\w+)`/g)].map(([, name]) => name)]);
    expect(Object.fromEntries(arrows)).toEqual(ARROWS);
  });
});
