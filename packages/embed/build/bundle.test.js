import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { BUNDLES, fileOf } from './bundles.js';
import { claimedSize, nameOfPart, sizesTable, withSizes } from './sizes-table.js';
import { partsOf } from './parts.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${PACKAGE}${path}`, 'utf8');

/** What the browser would fetch without comparing it with a hash. */
const IMPORTS = /\bimport\s*\(|[;}\n]\s*(import|export)\b[^;()]*\bfrom\b/;

/** The sites that a script names. @param {string} code */
const addressesIn = (code) => {
  const hosts = new Set([...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host));
  // A sentence may say how an address begins, and a name under .invalid leads nowhere (RFC 2606).
  return [...hosts].filter((host) => /\w/.test(host) && host !== 'www.w3.org' && !host.endsWith('.invalid'));
};

const { version, files } = JSON.parse(read('dist/integrity.json'));

describe('the built scripts', () => {
  it('are the ones in the list, each with a line about it', () => {
    const later = files.flatMap((one) => one.later ?? []);
    const others = ['gedeeld-hydrate.js', 'names.js', 'server.js', ...later.map(({ file }) => file)];
    const scripts = readdirSync(`${PACKAGE}dist`).filter((file) => file.endsWith('.js') && !others.includes(file));
    expect(scripts.sort()).toEqual(BUNDLES.map(fileOf).sort());
    expect(files.map(({ file }) => file)).toEqual(BUNDLES.map(fileOf));
    expect(files.every((one) => one.version === version)).toBe(true);
  });

  it('have a door each, by which a project imports them', () => {
    const { exports } = JSON.parse(read('package.json'));
    const doors = Object.values(exports).flatMap((door) => (door.node && door.default) ?? []);
    expect(doors.sort()).toEqual(BUNDLES.map((bundle) => `./dist/${fileOf(bundle)}`).sort());
  });

  it('do nothing on a server', async () => {
    const module = await import(`${PACKAGE}dist/names.js`);
    expect(Object.keys(module).sort()).toEqual(['CatalogueFailureEvent', 'CatalogueLoadEvent']);
  });
});

describe.each(BUNDLES)('the script with $shows', (bundle) => {
  const file = fileOf(bundle);
  const code = read(`dist/${file}`);
  const facts = files.find((one) => one.file === file);

  it('imports no other', () => expect(IMPORTS.test(code)).toBe(false));

  it('has the hash that is published beside it', () =>
    expect(facts.integrity).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`));

  it('has no hooks of Lit for the polyfills of old browsers', () => expect(code).not.toContain('PolyfillSupport'));

  it('makes no code from text, and reports to nobody', () =>
    expect(code).not.toMatch(/\beval\s*\(|new Function\b|sendBeacon/));

  it('stores nothing, but what a visitor asks to keep on this device', () => {
    expect(code).not.toMatch(/sessionStorage|indexedDB|document\.cookie/);
    expect(code.includes('localStorage')).toBe(bundle.keeps === true);
  });

  it('names no address but those of the languages it is written in', () => {
    expect(addressesIn(code)).toEqual([]);
  });

  it('is as small as the README says, within half a kilobyte, and no larger than promised', () => {
    const { byteLength } = gzipSync(code, { level: 9 });
    expect(facts.bytes.gzip).toBe(byteLength);
    const gzip = byteLength / 1000;
    expect(gzip).toBeLessThanOrEqual(bundle.limit);
    // When this fails: npm run sizes -w @gedeeld/embed
    expect(Math.abs(claimedSize(read('README.md'), file) - gzip)).toBeLessThanOrEqual(0.5);
  });

  it('is made of parts that add up to it, with one copy of Lit', () => {
    const sum = facts.parts.reduce((total, { raw }) => total + raw, 0);
    expect(sum / facts.bytes.raw).toBeGreaterThan(0.97);
    // Lit has a policy, and the loader of parts another.
    expect(code.match(/createPolicy\(/g)).toHaveLength(bundle.parts ? 2 : 1);
    expect(code.includes('Lit is in dev mode')).toBe(false);
  });
});

const PARTS = BUNDLES.flatMap((bundle) => (bundle.parts ?? []).map((part) => ({ ...part, bundle })));

describe.each(PARTS)('the part with $shows', ({ name, of, limit, bundle }) => {
  const script = fileOf(bundle);
  const { later } = files.find((one) => one.file === script);
  const facts = later.find((one) => one.name === name);
  const code = read(`dist/${facts.file}`);

  it('has a hash that the script holds, and a name with a piece of it', () => {
    const hash = createHash('sha384').update(code).digest();
    expect(facts.integrity).toBe(`sha384-${hash.toString('base64')}`);
    expect(facts.file).toBe(nameOfPart(script, name).replace('*', hash.toString('hex').slice(0, 8)));
    expect(facts.of).toBe(of);
    expect([facts.file, facts.integrity].every((one) => read(`dist/${script}`).includes(one))).toBe(true);
  });

  it('fetches nothing, and brings no second Lit', () => {
    expect(IMPORTS.test(code)).toBe(false);
    expect(code).not.toMatch(/\beval\s*\(|new Function\b|sendBeacon|createPolicy\(/);
    expect(addressesIn(code)).toEqual([]);
  });

  it('is as small as the README says, within half a kilobyte, and no larger than promised', () => {
    const gzip = gzipSync(code, { level: 9 }).byteLength / 1000;
    expect(gzip).toBeLessThanOrEqual(limit);
    expect(Math.abs(claimedSize(read('README.md'), nameOfPart(script, name)) - gzip)).toBeLessThanOrEqual(0.5);
  });
});

describe('partsOf', () => {
  const output = 'dist/a.js';
  const metafileOf = (inputs) => ({
    inputs: {},
    outputs: {
      [output]: { inputs: Object.fromEntries(inputs.map(([path, bytesInOutput]) => [path, { bytesInOutput }])) },
    },
  });

  it('adds up by package, largest first, with the packages of Lit as one', () => {
    const metafile = metafileOf([
      ['src/index.ts', 10],
      ['../core/dist/a.js', 30],
      ['../core/dist/b.js', 20],
      ['../../node_modules/lit-html/lit-html.js', 25],
      ['../../node_modules/@lit/reactive-element/css-tag.js', 5],
      ['../../node_modules/zod/v4/core/core.js', 10],
      ['../../node_modules/unused/a.js', 0],
    ]);
    expect(partsOf(metafile, [output])).toEqual([
      { name: '@gedeeld/core', raw: 50, share: 0.5 },
      { name: 'lit', raw: 30, share: 0.3 },
      { name: '@gedeeld/embed', raw: 10, share: 0.1 },
      { name: 'zod', raw: 10, share: 0.1 },
    ]);
  });
});

describe('the sizes in the README', () => {
  const sizes = [
    {
      file: 'gedeeld-embed.js',
      bytes: { raw: 90_000, gzip: 30_440, brotli: 27_000 },
      parts: [
        { name: '@gedeeld/core', raw: 45_000 },
        { name: 'lit', raw: 15_200 },
      ],
    },
  ];

  it('are written between the marks, again and again', () => {
    const once = withSizes('a\n<!-- sizes -->\n<!-- /sizes -->\nb', sizesTable(sizes));
    expect(withSizes(once, sizesTable(sizes))).toBe(once);
    expect(claimedSize(once, 'gedeeld-embed.js')).toBe(30.4);
    expect(once).toContain(
      '| `gedeeld-embed.js` | a list of practices | 30.4 kB | 27.0 kB | 90.0 kB  | core 45, lit 15         |',
    );
  });

  it('need marks', () => expect(() => withSizes('a', 'b')).toThrow('<!-- sizes -->'));

  it('are missed when they are not there', () => expect(claimedSize('nothing', 'gedeeld-embed.js')).toBeNaN());
});
