import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ROOT } from '../lib/run.js';
import { scratchProject } from '../lib/scratch.js';
import { DOORS } from './doors.js';
import { exampleScope, importsOf, runExample } from './examples.js';
import { prose } from './markup.js';
import { apiPages } from './pages.js';
import { readExports } from './read-exports.js';
import { WITHOUT_EXAMPLE } from './without-example.js';

const scope = await exampleScope();
const doors = readExports(DOORS.map(({ declarations }) => join(ROOT, declarations)));
const all = DOORS.flatMap(({ door, declarations }) =>
  (doors.get(join(ROOT, declarations)) ?? []).map((one) => ({ door, ...one })),
);

/** Helpers for tests show how they are used in our own; elements do so in their stories. */
const NEED_EXAMPLES = ['@gedeeld/core', '@gedeeld/core/importers', '@gedeeld/search'];
const functions = all.filter(({ door, kind }) => kind === 'function' && NEED_EXAMPLES.includes(door));

describe('what strangers can import', () => {
  it('is told of at every door', () => {
    for (const { declarations } of DOORS)
      expect(doors.get(join(ROOT, declarations))?.length, declarations).toBeGreaterThan(0);
  });

  it('has a docstring, every name of it', () => {
    expect(all.filter(({ summary }) => summary === '').map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
  });

  it('has an example, every function but those that are listed, and the list holds no others', () => {
    const bare = functions.filter(({ examples }) => examples.length === 0).map(({ name }) => name);
    expect(bare.sort()).toEqual([...WITHOUT_EXAMPLE].sort());
  });

  const examples = all.flatMap(({ name, examples: own }) => own.map((example) => [name, example]));

  it.each(examples)('does what the example of %s says', async (_, example) => {
    for (const { line, gave, said } of await runExample(example, scope)) expect(gave, line).toEqual(said);
  });
});

describe('runExample', () => {
  it('answers what each line gives and says', async () => {
    const claims = await runExample("const three = gradeRank('observed');\nthree; // → 4\nthree + 1; // → 4", scope);
    expect(claims.map(({ gave, said }) => [gave, said])).toEqual([
      [3, 4],
      [4, 4],
    ]);
  });

  it('fails for an example that cannot run, or is no code', async () => {
    await expect(runExample('nobody(); // → 1', scope)).rejects.toThrow('nobody is not defined');
    await expect(runExample('const const;', scope)).rejects.toThrow();
  });
});

describe('importsOf', () => {
  it('imports what is used and nothing else', () => {
    expect(importsOf("parseCatalogue(waterrijk).catalogue; 'explain'", scope)).toBe(
      "import { parseCatalogue } from '@gedeeld/core';\nimport { waterrijk } from '@gedeeld/catalogue/waterrijk';",
    );
  });
});

describe('readExports', () => {
  it('reads docstring, example, signature and members, and what is one name behind a door', () => {
    const root = scratchProject({
      'index.d.ts': [
        'export { twice } from "./twice.js";',
        '/** What is asked. */',
        'export interface Query {\n  /** The words. */\n  readonly text: string;\n}',
        'export declare const bare: number;',
      ].join('\n'),
      'twice.d.ts':
        '/**\n * Twice a number.\n *\n * @throws never\n * @example\n * twice(2); // → 4\n */\nexport declare const twice: (n: number) => number;\n',
    });
    const door = join(root, 'index.d.ts');
    const [query, bare, twice] = readExports([door]).get(door) ?? [];
    expect(query).toMatchObject({ name: 'Query', kind: 'type', members: [{ name: 'text', summary: 'The words.' }] });
    expect(bare).toMatchObject({ kind: 'constant', summary: '', signature: 'const bare: number;' });
    expect(twice).toMatchObject({
      kind: 'function',
      summary: 'Twice a number.',
      examples: ['twice(2); // → 4'],
      tags: [{ name: 'throws', text: 'never' }],
    });
  });
});

describe('prose', () => {
  const pageOf = (name) => (name === 'Goal' ? '#Goal' : undefined);

  it('writes paragraphs, lists, code and links, and text as text', () => {
    expect(prose('A {@link Goal} or `<b>`.\n\n- one\n- two\n  and more', pageOf)).toBe(
      '<p>A <a href="#Goal"><code>Goal</code></a> or <code>&lt;b&gt;</code>.</p>\n<ul><li>one</li><li>two and more</li></ul>',
    );
  });
});

describe('apiPages', () => {
  const pages = apiPages(scope);
  const html = [...pages].filter(([file]) => file.endsWith('.html'));
  const idsOf = (text) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  it('has a page for every door, and leads to each from the first', () => {
    for (const { page } of DOORS) expect(pages.get('index.html')).toContain(`href="${page}"`);
    expect(html.length).toBe(DOORS.length + 1);
  });

  it.each(html)('links only to what is there, from %s, and names nothing twice', (file, text) => {
    const ids = idsOf(text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, href] of text.matchAll(/ href="([^"]+)"/g)) {
      const [target, id] = href.split('#');
      const other = target === '' ? text : pages.get(target);
      expect(other, `${file} → ${href}`).toBeDefined();
      if (id) expect(idsOf(other ?? ''), `${file} → ${href}`).toContain(id);
    }
  });

  it.each(html)('keeps to a strict policy and to headings in order, in %s', (_, text) => {
    expect(text).not.toMatch(/<script|<style| style=| on\w+=/);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - levels[at]).toBeLessThanOrEqual(1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});
