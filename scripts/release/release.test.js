import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { publicPackages } from '../lib/check.js';
import { ROOT } from '../lib/run.js';
import { scratchProject } from '../lib/scratch.js';
import { flawOfTag } from './check-tag.js';
import { flawsOfReport, reportOf } from './conformance.js';
import { takeFolder } from './folder-to-host.js';
import { licenceFlaws, licencesText, shippedPackages } from './licences.js';
import { bomOf } from './sbom.js';

/** A project with two public packages and one app, and packages of others in several places. */
const project = () => {
  const one = { name: '@x/one', version: '1.0.0', license: 'EUPL-1.2', dependencies: { '@x/two': '1.0.0', a: '1' } };
  const two = { name: '@x/two', version: '1.0.0', license: 'EUPL-1.2', dependencies: { a: '2' } };
  const app = { name: 'app', private: true, dependencies: { secret: '1' } };
  const slots = {
    'packages/one': { ...one, devDependencies: { tool: '1' } },
    'packages/two': two,
    'apps/app': app,
    'node_modules/@x/one': { link: true, resolved: 'packages/one' },
    'node_modules/@x/two': { link: true, resolved: 'packages/two' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-AAEC', dependencies: { b: '1' } },
    'node_modules/b': { version: '1.0.0', dependencies: { a: '1' } },
    'packages/two/node_modules/a': { version: '2.0.0' },
    'node_modules/secret': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0' },
  };
  return scratchProject({
    'packages/one/package.json': one,
    'packages/two/package.json': two,
    'apps/app/package.json': app,
    'package-lock.json': { packages: slots },
    'node_modules/a/package.json': { name: 'a', version: '1.0.0', license: 'MIT' },
    'node_modules/a/LICENSE': 'Copyright A',
    'node_modules/a/NOTICE.txt': 'Notice of A',
    'node_modules/b/package.json': { name: 'b', version: '1.0.0', license: 'GPL-3.0-only' },
    'packages/two/node_modules/a/package.json': { name: 'a', version: '2.0.0', license: 'MIT' },
    'packages/two/node_modules/a/licence.md': 'Copyright A, later',
  });
};

describe('shippedPackages', () => {
  it('lists what strangers get, directly or not, each version that they get, and nothing that only we use', () => {
    const found = shippedPackages(project()).map(({ name, version, of }) => [name, version, of]);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(['a', '1.0.0', ['@x/one']]);
    expect(found).toContainEqual(['a', '2.0.0', ['@x/one', '@x/two']]);
    expect(found).toContainEqual(['b', '1.0.0', ['@x/one']]);
  });

  it('finds the licence of everything that comes along with ours', () => {
    const shipped = shippedPackages();
    expect(shipped.map(({ name }) => name)).toContain('lit');
    expect(licenceFlaws(shipped)).toEqual([]);
  });
});

describe('licenceFlaws', () => {
  it('names a licence that is not allowed, with who brings it, and one without its text', () => {
    const flaws = licenceFlaws(shippedPackages(project()));
    expect(flaws).toHaveLength(2);
    expect(flaws[0]).toMatch(/^b \(with @x\/one\): the licence “GPL-3\.0-only”/);
    expect(flaws[1]).toMatch(/^b: .*no licence file/);
  });
});

describe('licencesText', () => {
  it('passes on every licence and notice word for word', () => {
    const text = licencesText(shippedPackages(project()));
    for (const words of ['Copyright A\n\nNotice of A', 'Copyright A, later', 'b 1.0.0: GPL-3.0-only']) {
      expect(text).toContain(words);
    }
  });
});

describe('bomOf', () => {
  it('names every part once, with its licence, and who needs whom', () => {
    const root = project();
    const bom = bomOf({ ours: publicPackages(root), shipped: shippedPackages(root), version: '1.0.0' });
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(refs.sort()).toEqual(
      [
        'pkg:npm/%40x/one@1.0.0',
        'pkg:npm/%40x/two@1.0.0',
        'pkg:npm/a@1.0.0',
        'pkg:npm/a@2.0.0',
        'pkg:npm/b@1.0.0',
      ].sort(),
    );
    const used = bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(used.filter((ref) => ref !== 'gedeeld' && !refs.includes(ref))).toEqual([]);
    expect(bom.components.find(({ purl }) => purl === 'pkg:npm/a@1.0.0')).toMatchObject({
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '000102' }],
    });
  });
});

describe('takeFolder', () => {
  const built = (code) => {
    const integrity = `sha384-${createHash('sha384').update('one').digest('base64')}`;
    const files = [{ file: 'x/gedeeld-agenda-1.2.0.js', use: 'agenda', integrity }];
    return scratchProject({
      'dist/x/gedeeld-agenda-1.2.0.js': code,
      'dist/integrity.json': { version: '1.2.0', files },
    });
  };

  it('takes every file as it was built, and says what is which', () => {
    const root = built('one');
    expect(takeFolder(join(root, 'dist'), join(root, 'out'), '1.2.0').files[0].use).toBe('agenda');
    expect(readFileSync(join(root, 'out/x/gedeeld-agenda-1.2.0.js'), 'utf8')).toBe('one');
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['integrity.json', 'x']);
  });

  it('refuses a file that is not what the build said', () => {
    const root = built('other');
    expect(() => takeFolder(join(root, 'dist'), join(root, 'out'), '1.2.0')).toThrow('not what integrity.json says');
  });

  it('refuses a folder that was built before the version got its number', () => {
    const root = built('one');
    expect(() => takeFolder(join(root, 'dist'), join(root, 'out'), '1.3.0')).toThrow('of version 1.2.0, not 1.3.0');
  });
});

describe('flawOfTag', () => {
  it.each([
    ['v1.2.0', '1.2.0', undefined],
    ['v1.2.0-rc.1', '1.2.0-rc.1', undefined],
    ['v1.2.1', '1.2.0', 'The tag is v1.2.1'],
    ['1.2.0', '1.2.0', 'no tag of a version'],
    [undefined, '1.2.0', 'no tag of a version'],
  ])('judges %s for version %s', (tag, version, flaw) => {
    if (flaw === undefined) expect(flawOfTag(tag, version)).toBeUndefined();
    else expect(flawOfTag(tag, version)).toContain(flaw);
  });
});

/** A report with as many criteria as asked for, each with an outcome. */
const report = (count, outcome = 'voldoet') =>
  [
    '# Verslag',
    '',
    ...Array.from(
      { length: count },
      (_, at) => `| 1.${Math.floor(at / 9) + 1}.${(at % 9) + 1} | Eis | ${outcome} | axe |`,
    ),
    '',
  ].join('\n');

describe('flawsOfReport', () => {
  it('finds none in the report that goes along', () => {
    expect(flawsOfReport(readFileSync(join(ROOT, 'docs/toegankelijkheid.md'), 'utf8'))).toEqual([]);
  });

  it('finds none in a report of every criterion', () => {
    expect(flawsOfReport(report(55))).toEqual([]);
  });

  it.each([
    ['that lacks one', report(54), ['it has 54 of the 55 criteria of WCAG 2.2 A and AA']],
    ['that has one twice', `${report(55)}| 1.1.1 | Eis | voldoet | axe |\n`, ['a criterion stands in it twice']],
    ['with words that say nothing', report(55).replace('voldoet', 'tja'), ['1.1.1: “tja” is no outcome']],
  ])('finds one %s', (_, text, flaws) => {
    expect(flawsOfReport(text)).toEqual(flaws);
  });
});

describe('reportOf', () => {
  it('says which version it is about', () => {
    expect(reportOf(report(1), '1.2.0')).toMatch(/^# Verslag\n\n\*\*Gedeeld 1\.2\.0\.\*\*\n/);
  });
});
