import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const PROJECTS = new URL('../../../apps/integration/frameworks/', import.meta.url);

/** Every line of a project of a stranger, without the room around it: the README shows a part of a file by itself. */
const linesOf = (project) =>
  readdirSync(new URL(`${project}/`, PROJECTS), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:tsx?|vue|svelte)$/.test(entry.name) && !entry.parentPath.includes('dist'),
    )
    .map(({ parentPath, name }) => trimmed(readFileSync(`${parentPath}/${name}`, 'utf8')));

const trimmed = (code) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, section = ''] = /^## In React, Vue, Angular and Svelte$([^]*?)^## /m.exec(readme) ?? [];
const blocks = section.split(/^### /m).flatMap((part) => {
  const [framework = ''] = part.split(/\W/, 1);
  return [...part.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, code = '']) => [framework.toLowerCase(), trimmed(code)]);
});

describe('what the README shows of other frameworks', () => {
  it('is there for each of them', () => {
    expect([...new Set(blocks.map(([framework]) => framework))]).toEqual(['react', 'vue', 'angular', 'svelte']);
  });

  it.each(blocks)('stands in the project of %s, which is built and tried out: %s', (framework, code) => {
    expect(linesOf(framework).filter((file) => file.includes(code))).toHaveLength(1);
  });
});
