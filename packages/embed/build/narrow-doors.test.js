import { describe, expect, it } from 'vitest';

import { withoutFlag } from './leave-development.js';
import { doorFor, namesIn, namesUsed, onlyExporting } from './narrow-doors.js';

const INDEX = `import { one } from "./one.js";
import { two as two2 } from "./more/two.js";
const three = { a: 1 };
export {
  one,
  three,
  two2 as second
};
`;

describe('namesUsed', () => {
  it('finds what is imported by name, passed on, and read of the whole', () => {
    const code = `import { b, a as c, type D } from '@gedeeld/core';
      export { e } from "@gedeeld/core";
      import * as nl from '../locales/nl.js';
      import { f } from '@gedeeld/corela';
      say(nl.form.title, nl.words);`;
    expect(namesUsed(code, '@gedeeld/core')).toEqual(['a', 'b', 'e']);
    expect(namesUsed(code, '../locales/nl.js')).toEqual(['form', 'words']);
    expect(namesUsed(code, '@gedeeld/search')).toEqual([]);
  });
});

describe('namesIn', () => {
  it('gives every name with the one it goes by', () =>
    expect(namesIn('a as b, c,\n')).toEqual([
      ['a', 'b'],
      ['c', 'c'],
    ]));
});

describe('doorFor', () => {
  it('leads past the door to where something is written, and to an area of the file itself', () =>
    expect(doorFor(['second', 'three', 'unknown'], INDEX, '/dist/index.js').split('\n')).toEqual([
      "export { two as second } from 'door:/dist/more/two.js#two';",
      "export { three } from 'area:three';",
    ]));
});

describe('onlyExporting', () => {
  it('leaves one export, by the name it had', () => {
    expect(onlyExporting(INDEX, 'second')).toContain('export { two2 as second };');
    expect(onlyExporting(INDEX, 'three')).toContain('export { three as three };');
  });
});

describe('withoutFlag', () => {
  it('makes the flag the plain false that it is', () =>
    expect(withoutFlag('import { DEVELOPMENT } from "#development";\nif (DEVELOPMENT && x) warn();')).toBe(
      '\nif (false && x) warn();',
    ));
});
