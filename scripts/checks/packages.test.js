import { describe, expect, test } from 'vitest';

import { flawsOfContents } from './packages.js';

const manifest = { exports: { '.': './dist/index.js' }, customElements: './custom-elements.json' };
const files = ['LICENSE', 'README.md', 'package.json', 'custom-elements.json', 'dist/index.js'];

const flaws = (change) => flawsOfContents('@gedeeld/x', manifest, change(files));

describe('flawsOfContents', () => {
  test('has nothing to say about a complete tarball', () => {
    expect(flaws((all) => [...all, 'dist/alignment/coverage.js'])).toEqual([]);
  });

  test.each(['LICENSE', 'README.md', './custom-elements.json'])('misses %s', (file) => {
    expect(flaws((all) => all.filter((one) => one !== file.replace('./', '')))).toEqual([
      `@gedeeld/x: the tarball lacks ${file}`,
    ]);
  });

  test('misses what a door leads to', () => {
    expect(flaws((all) => all.filter((one) => one !== 'dist/index.js'))).toEqual([
      '@gedeeld/x: the door . leads to ./dist/index.js, which is not in the tarball',
    ]);
  });

  test.each(['dist/a.test.js', 'dist/a.stories.js', 'reports/x.json', 'tsconfig.json'])(
    'finds %s, which only we need',
    (file) => {
      expect(flaws((all) => [...all, file])).toEqual([`@gedeeld/x: the tarball holds ${file}, which only we need`]);
    },
  );
});
