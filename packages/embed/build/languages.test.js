import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { BUNDLES, fileOf } from './bundles.js';
import { exportsOf } from './leave-english.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (path) => readFileSync(`${DIST}${path}`);
const { files, languages } = JSON.parse(read('integrity.json').toString());

describe('the languages beside the scripts', () => {
  it('are the ones in the list, each with the hash that is published', () => {
    expect(readdirSync(`${DIST}languages`).sort()).toEqual(languages.map(({ file }) => file).sort());
    for (const { file, integrity } of languages)
      expect(integrity).toBe(
        `sha384-${createHash('sha384')
          .update(read(`languages/${file}`))
          .digest('base64')}`,
      );
  });

  it('are data with every area, and say that a machine translated them; English was written', () => {
    for (const { language, file } of languages) {
      const data = JSON.parse(read(`languages/${file}`).toString());
      expect(data.machineTranslated ?? false).toBe(language !== 'en');
      expect(data.practiceCard.forWhom).toBeTypeOf('string');
      expect(data.alignment.verdicts.certain).toBeTypeOf('string');
      expect(data.embed.general.retry).toBeTypeOf('string');
    }
  });
});

describe.each(BUNDLES)('the script with $shows', (bundle) => {
  const code = read(fileOf(bundle)).toString();

  it('knows the name and the hash of each of them', () => {
    const beside = languages.filter(({ language }) => language !== 'en' || bundle.leavesEnglish);
    expect(beside.length).toBeGreaterThanOrEqual(4);
    for (const { file, integrity } of beside) {
      expect(code).toContain(file);
      expect(code).toContain(integrity);
    }
  });

  it('speaks Dutch by itself, and English unless that is loaded', () => {
    expect(code).toContain('Probeer het opnieuw');
    expect(code.includes('Try again')).toBe(!bundle.leavesEnglish);
  });

  it('is with one language, and the catalogue apart, a first load of at most 80 kB', () => {
    const script = files.find(({ file }) => file === fileOf(bundle)).bytes.gzip;
    for (const { bytes } of languages) expect(script + bytes.gzip).toBeLessThanOrEqual(80_000);
  });
});

describe('exportsOf', () => {
  it('finds every name that a file of sentences exports', () => {
    const code = 'const a = 1;\nexport const b = 2;\nexport { a as c, d } from "x";\nexport {\n  e,\n  f as g\n};';
    expect(exportsOf(code)).toEqual(['b', 'c', 'd', 'e', 'g']);
  });
});
