import { describe, expect, test } from 'vitest';

import { doorsOf, entriesOf } from './exports.js';

const files = ['dist/index.js', 'dist/index.d.ts', 'schema/agenda.json', 'schema/catalogue.json'];

const manifest = {
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './schema/*.json': './schema/*.json',
    './gone': './dist/gone.js',
    './closed/*': null,
  },
};

describe('entriesOf', () => {
  test('says which files are behind each door and condition', () => {
    const behind = entriesOf(manifest, files).map(({ door, matches }) => [door, matches.map(({ file }) => file)]);
    expect(behind).toEqual([
      ['.', ['dist/index.d.ts']],
      ['.', ['dist/index.js']],
      ['./schema/*.json', ['schema/agenda.json', 'schema/catalogue.json']],
      ['./gone', []],
    ]);
  });
});

describe('doorsOf', () => {
  test('lists each importable name once, patterns written out', () => {
    expect(doorsOf(manifest, files)).toEqual(['.', './schema/agenda.json', './schema/catalogue.json']);
  });
});
