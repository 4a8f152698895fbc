import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { codeIn, elementPages, readmes, textPages } from './element-pages.js';

/**
 * The code to copy is run, on the shipped packages and the real catalogues, against a page that only remembers what is put
 * on it; then what was put on it is held against the manifest of the elements.
 */
const from = (path) => fileURLToPath(import.meta.resolve(path));
const manifest = JSON.parse(readFileSync(from('@gedeeld/elements/custom-elements.json'), 'utf8'));
const declarations = new Map(
  manifest.modules.flatMap(({ declarations: all = [] }) => all.map((one) => [one.tagName, one])),
);
const built = dirname(from('@gedeeld/embed/server'));
const scripts = JSON.parse(readFileSync(join(built, 'integrity.json'), 'utf8')).files.map(({ file }) => file);
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/page-code/', import.meta.url));

/** A page that remembers. */
const fakePage = () => {
  const elements = [];
  const createElement = (tag) => {
    const heard = [];
    const element = { addEventListener: (type) => heard.push(type) };
    elements.push({ tag, element, heard });
    return element;
  };
  const addEventListener = () => undefined;
  return {
    elements,
    document: { createElement, querySelector: createElement, addEventListener, body: { append() {} } },
  };
};

const pages = [...elementPages(), ...textPages()].flatMap(({ name, page }) =>
  codeIn(page, 'js').map((code, at) => ({ name: `${name} ${at + 1}`, code })),
);

/** The first thing that the README of a package shows: its use in ten lines. */
const firsts = readmes()
  .filter(({ name }) => ['catalogue', 'core', 'elements', 'search'].includes(name))
  .map(({ name, page }) => ({
    name: `the README of ${name}`,
    code: /^```(?:js|ts)\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '',
  }));

/** The code with a page of its own below its imports: what is imported has to find itself on a server. */
const onFakePage = (code) => {
  const lines = code.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('import ') || /^} from /.test(line));
  return [...lines.slice(0, last + 1), 'const document = globalThis.pageToRemember;', ...lines.slice(last + 1)].join(
    '\n',
  );
};

const isForServer = (code) => code.includes("'@gedeeld/embed/server'");

const writeCode = (name, code) => {
  const file = join(FOLDER, `${name.replaceAll(' ', '-')}.mjs`);
  writeFileSync(file, code);
  return file;
};

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(FOLDER, { recursive: true, force: true });
});

describe('the custom properties in the README of the tokens', () => {
  it('exist', () => {
    const known = JSON.parse(readFileSync(from('@gedeeld/tokens/list.json'), 'utf8')).map(({ name }) => name);
    const { page } = readmes().find(({ name }) => name === 'tokens');
    const used = codeIn(page, 'css').flatMap((css) => css.match(/--gedeeld-[\w-]+/g) ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(used));
  });
});

describe('code to copy', () => {
  it.each([...pages.filter(({ code }) => !isForServer(code)), ...firsts])(
    'runs on a page: $name',
    async ({ name, code }) => {
      const { elements, document } = fakePage();
      const netherlands = readFileSync(from('@gedeeld/catalogue/netherlands.json'), 'utf8');
      const answer = { text: async () => netherlands, json: async () => JSON.parse(netherlands) };
      vi.stubGlobal('pageToRemember', document);
      vi.stubGlobal('fetch', async () => answer);
      for (const say of ['log', 'warn']) vi.spyOn(console, say).mockImplementation(() => undefined);
      expect(code).toContain('gedeeld');
      expect(code.trim().split('\n').length).toBeLessThanOrEqual(16);
      await import(/* @vite-ignore */ pathToFileURL(writeCode(name, onFakePage(code))).href);
      for (const { tag, element, heard } of elements) {
        const { members, events = [] } = declarations.get(tag) ?? {};
        expect(members?.map(({ name: property }) => property)).toEqual(
          expect.arrayContaining(Object.keys(element).filter((key) => key !== 'addEventListener')),
        );
        expect(Object.entries(element).filter(([, value]) => value === undefined)).toEqual([]);
        expect(events.map(({ name: event }) => event)).toEqual(expect.arrayContaining(heard));
      }
    },
  );

  it.each(pages.filter(({ code }) => isForServer(code)))('runs on a server: $name', async ({ name, code }) => {
    const made = /^const (html|script) =/m.exec(code)?.[1];
    const file = writeCode(name, `${code}\nprocess.stdout.write(${made});\n`);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { maxBuffer: 1e8 });
    expect(stdout).toMatch(/^<(?:gedeeld-|script )/);
  });

  const html = [...elementPages(), ...textPages(), ...readmes()].flatMap(({ name, page }) =>
    codeIn(page, 'html').map((code, at) => ({ name: `${name} ${at + 1}`, code })),
  );

  it.each(html)('names scripts, tags and attributes that exist: $name', ({ code }) => {
    for (const [, script] of code.matchAll(/src="\/scripts\/([^"]+)"/g)) expect(scripts).toContain(script);
    for (const [, tag, attributes] of code.matchAll(/<(gedeeld-[\w-]+)([^>]*)>/g)) {
      const own = declarations.get(tag)?.attributes?.map(({ name }) => name) ?? attributesOfEmbed(tag);
      const used = [...attributes.matchAll(/\s([\w-]+)(?==|\s|$)/g)].map(([, name]) => name);
      expect([...own, 'lang']).toEqual(expect.arrayContaining(used));
    }
  });
});

const EMBED = fileURLToPath(new URL('../../../packages/embed/src', import.meta.url));
const sources = readdirSync(EMBED, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
  .map((file) => ({ folder: dirname(file), text: readFileSync(join(EMBED, file), 'utf8') }));

/** The attributes of a tag of the embed: those that its own classes declare, and those that all of them have. */
const attributesOfEmbed = (tag) => {
  const folders = sources.filter(({ text }) => text.includes(`defineComposition('${tag}'`)).map(({ folder }) => folder);
  expect(folders, `${tag} is registered`).not.toEqual([]);
  return sources
    .filter(({ folder }) => folder === 'composition' || folders.includes(folder))
    .flatMap(({ text }) => [...text.matchAll(/properties\(\): PropertyDeclarations \{([\s\S]*?)\n {2}\}/g)])
    .flatMap(([, body]) => [...body.matchAll(/(\w+): \{(?: *attribute: '([\w-]+)')?/g)])
    .map(([, property, attribute]) => attribute ?? property);
};
