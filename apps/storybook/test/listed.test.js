import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { elementPages } from './element-pages.js';

const read = (file) => readFileSync(new URL(`../../../packages/elements/${file}`, import.meta.url), 'utf8');

/** Where an element has to be named, and how: what CONTRIBUTING.md tells who adds one. */
const PLACES = {
  'src/index.ts': (name) => `'./${name}/${name}.js'`,
  'src/define.ts': (name) => `'./${name}/${name}.define.js'`,
  'src/tags.ts': (name) => `'gedeeld-${name}'`,
  'src/index.test.ts': (name) => `'gedeeld-${name}'`,
  'src/shared/testing/every-story.ts': (name) => `/${name}/${name}.stories.js'`,
  'package.json': (name) => `"./${name}.define.js"`,
  'README.md': (name) => `| \`gedeeld-${name}\` `,
};

describe.each(elementPages())('$name', ({ name }) => {
  it.each(Object.entries(PLACES))('is named in %s', (file, written) => {
    expect(read(file)).toContain(written(name));
  });
});
