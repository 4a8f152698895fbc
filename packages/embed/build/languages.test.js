import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { WORD_LISTS } from '@gedeeld/search';
import { describe, expect, it } from 'vitest';

import { BUNDLES, fileOf } from './bundles.js';
import { areasIn } from './languages.js';
import { exportsOf } from './leave-english.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (path) => readFileSync(`${DIST}${path}`);
const { files } = JSON.parse(read('integrity.json').toString());
const wordsIn = ({ file }) => JSON.parse(read(`languages/${file}`).toString());
const factsOf = (bundle) => files.find(({ file }) => file === fileOf(bundle));

describe('the languages beside the scripts', () => {
  it('are the ones in the list, each with the hash that is published', () => {
    const all = files.flatMap(({ languages }) => languages).flatMap((one) => [one, ...(one.later ?? [])]);
    const data = [...all, ...files.flatMap(({ words = [] }) => words)];
    expect(readdirSync(`${DIST}languages`).sort()).toEqual(data.map(({ file }) => file).sort());
    for (const { file, integrity } of data)
      expect(integrity).toBe(
        `sha256-${createHash('sha256')
          .update(read(`languages/${file}`))
          .digest('base64')}`,
      );
  });
});

describe.each(BUNDLES)('the script with $shows', (bundle) => {
  const code = read(fileOf(bundle)).toString();
  const { languages, bytes, later = [] } = factsOf(bundle);

  it('knows the name and the hash of each of its languages', () => {
    expect(languages.map(({ language }) => language)).toEqual(['ar', 'en', 'pl', 'tr', 'uk']);
    for (const { file, integrity } of languages) {
      expect(code).toContain(file);
      expect(code).toContain(integrity);
    }
  });

  it('has in each the same areas, and what a machine translated says so', () => {
    const areas = (data) => [Object.keys(data).filter((key) => key !== 'machineTranslated'), Object.keys(data.embed)];
    const data = languages.map(wordsIn);
    for (const one of data) expect(areas(one)).toEqual(areas(data[0]));
    expect(data[0]).toMatchObject({ embed: { general: {} } });
    for (const [index, { language }] of languages.entries())
      expect(data[index].machineTranslated ?? false).toBe(language !== 'en');
  });

  it('has what its parts say in files of their own, of which each language knows the name and the hash', () => {
    const said = languages.map(({ later = [] }) => later.map((one) => [one.part, Object.keys(wordsIn(one))]));
    for (const one of said) expect(one).toEqual(said[0]);
    for (const language of languages) {
      const { parts = {} } = wordsIn(language);
      const known = (language.later ?? []).map(({ part, file, integrity }) => [part, { file, integrity }]);
      expect(parts).toEqual(Object.fromEntries(known));
    }
    // What a language says at once it says in no part again.
    const [first] = languages;
    const atOnce = Object.keys(wordsIn(first));
    for (const part of first.later ?? []) {
      const own = Object.keys(wordsIn(part));
      expect(own).not.toEqual([]);
      expect(own.filter((name) => atOnce.includes(name))).toEqual([]);
    }
  });

  it('leaves the words of the search to be loaded, if it searches', () => {
    const { words } = factsOf(bundle);
    expect(words !== undefined).toBe(bundle.searches === true);
    if (!words) return;
    expect([words.file, words.integrity].every((one) => code.includes(one))).toBe(true);
    const lists = JSON.parse(read(`languages/${words.file}`).toString());
    expect(lists).toEqual(WORD_LISTS);
    expect(code).not.toContain(lists.synonyms[0]);
  });

  it('speaks Dutch by itself, and no other language', () => {
    expect(code).toContain('Probeer het opnieuw');
    expect(code).not.toContain('Try again');
  });

  it('is with one language, and the catalogue apart, a first load of at most 80 kB', () => {
    const parts = (bundle.parts ?? []).filter(({ atOnce }) => atOnce).map(({ name }) => name);
    const weightOf = (files) => files.reduce((sum, file) => sum + file.bytes.gzip, 0);
    const script = bytes.gzip + weightOf(later.filter(({ name }) => parts.includes(name)));
    expect(script).toBeLessThanOrEqual((bundle.limitAtOnce ?? bundle.limit) * 1000);
    for (const one of languages) {
      const words = weightOf((one.later ?? []).filter(({ part }) => parts.includes(part)));
      expect(script + one.bytes.gzip + words).toBeLessThanOrEqual(80_000);
    }
  });
});

describe('areasIn', () => {
  const areas = { card: { title: 'Kort', where: 'Waar gebruiken ze dit?' }, list: { none: 'Niets gevonden' } };

  it('finds the areas of which the code has a text', () => {
    expect(areasIn('const a = { where: "Waar gebruiken ze dit?" }', areas)).toEqual(['card']);
    expect(areasIn('Kort Niets gevonden', areas)).toEqual(['list']);
  });

  it('looks at no text that two areas have', () => {
    const both = {
      card: { title: 'Kort', help: 'Niets gaat naar anderen' },
      list: { help: 'Niets gaat naar anderen' },
    };
    expect(areasIn('Niets gaat naar anderen Kort', both)).toEqual(['card']);
  });

  it('looks at no text that code writes in another way', () => {
    expect(areasIn('Kort', { card: { title: 'Kort', quoted: 'Zeg "ja" of "nee"' } })).toEqual(['card']);
    expect(areasIn('', { empty: {} })).toEqual([]);
  });
});

describe('exportsOf', () => {
  it('finds every name that a file of sentences exports', () => {
    const code = 'const a = 1;\nexport const b = 2;\nexport { a as c, d } from "x";\nexport {\n  e,\n  f as g\n};';
    expect(exportsOf(code)).toEqual(['b', 'c', 'd', 'e', 'g']);
  });
});
