import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import config from '../.storybook/main.js';

const here = dirname(fileURLToPath(import.meta.url));
const SOURCES = [join(here, '../../../packages/elements/src'), join(here, '../blocks'), join(here, '../.storybook')];
const framework = createRequire(import.meta.resolve('@storybook/web-components-vite'));
const RENDERER = dirname(framework.resolve('@storybook/web-components'));

/** Every door of Lit that a file of ours, or Storybook's renderer, comes in by. */
const doorsOfLit = () => {
  const texts = [...SOURCES, RENDERER].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => /\.[jt]s$/.test(file) && !/\.(?:test|d)\.ts$|testing/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  return [...new Set([...texts.join('\n').matchAll(/from ?['"](lit(?:\/[\w./-]+)?)['"]/g)].map(([, door]) => door))];
};

describe('one copy of Lit', () => {
  it('is bundled beforehand with every door that anything comes in by', async () => {
    const doors = doorsOfLit();
    expect(doors).toEqual(expect.arrayContaining(['lit', 'lit/directive-helpers.js']));
    const { optimizeDeps } = await config.viteFinal({});
    expect(optimizeDeps.include).toEqual(expect.arrayContaining(doors));
  });
});
