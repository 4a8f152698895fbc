import { describe, expect, test } from 'vitest';

import { scratchProject } from '../lib/scratch.js';
import { checkDocs } from './docs.js';

const project = (page, more = {}) =>
  scratchProject({
    'package.json': { scripts: { test: 'x', shots: 'x' } },
    'packages/core/package.json': { name: '@gedeeld/core', scripts: { bench: 'x' } },
    'docs/words.md': '# The words\n\n## Wie doet mee?\n\n## Twice\n\n## Twice\n',
    'README.md': page,
    ...more,
  });

const found = (page, more) => checkDocs(project(page, more)).problems;

describe('checkDocs', () => {
  test('is silent when every link and command leads somewhere', () => {
    const page = [
      '# Top',
      '[a](docs/words.md) [b](docs/words.md#wie-doet-mee) [c](#top) [d](docs/words.md#twice-1) [e](docs/)',
      '![p](docs/words.md) [web](https://example.org/nowhere) [post](mailto:a@example.org)',
      '```sh',
      'npm install',
      'npm test            # everything',
      'npm run bench -w packages/core',
      '```',
      '```html',
      '<a href="nowhere.html">not a link of ours</a>',
      '```',
      'Run `npm run shots`.',
    ].join('\n');
    expect(found(page)).toEqual([]);
  });

  test('finds a link to a file that is not there', () => {
    expect(found('[a](docs/gone.md)')).toEqual(['README.md: links to docs/gone.md, which does not exist']);
    expect(found('<img src="docs/gone.png">')).toEqual(['README.md: links to docs/gone.png, which does not exist']);
    expect(found('[a]: docs/gone.md')).toEqual(['README.md: links to docs/gone.md, which does not exist']);
  });

  test('finds a link to a heading that is not there', () => {
    expect(found('[a](docs/words.md#gone)')).toEqual([
      'README.md: links to docs/words.md#gone, and docs/words.md has no such heading',
    ]);
  });

  test('finds a command that does not exist, in a block and in a sentence', () => {
    expect(found('```sh\nnpm run gone\n```')).toEqual([
      'README.md: tells the reader to type “npm run gone”, but there is no script gone',
    ]);
    expect(found('Type `npm start`.')).toEqual([
      'README.md: tells the reader to type “npm start”, but there is no script start',
    ]);
    expect(found('```sh\nnpm run bench\n```')).toHaveLength(1);
    expect(found('```sh\nnpm run bench -w packages/gone\n```')).toEqual([
      'README.md: tells the reader to type “npm run bench -w packages/gone”, but there is no workspace packages/gone',
    ]);
    expect(found('```sh\nnode scripts/gone.js\n```')).toHaveLength(1);
  });

  test('knows the scripts of the package that a page belongs to', () => {
    expect(found('', { 'packages/core/README.md': 'Type `npm run bench`.' })).toEqual([]);
    expect(found('', { 'packages/core/README.md': 'Type `npm run gone`.' })).toHaveLength(1);
  });

  test('finds a decision that the list lacks, and a number that is taken twice', () => {
    const list = { 'docs/decisions/README.md': '- [a](0001-a.md)', 'docs/decisions/0001-a.md': '# 0001. A' };
    expect(found('', list)).toEqual([]);
    expect(found('', { ...list, 'docs/decisions/0002-b.md': '# 0002. B' })).toEqual([
      'docs/decisions/README.md: lacks 0002-b.md',
    ]);
    const both = {
      'docs/decisions/README.md': '[a](0001-a.md) [b](0001-b.md)',
      'docs/decisions/0001-b.md': '# 0001. B',
    };
    expect(found('', { ...list, ...both })).toEqual(['docs/decisions: the number 0001 is taken twice']);
  });

  test('finds a name in the glossary that core does not know', () => {
    const core = {
      'packages/core/src/index.ts': `export type { Goal } from './model/goal.js';`,
      'packages/core/src/model/goal.ts': 'export interface Goal { shared?: boolean; }',
    };
    const glossary = (name) => ({ ...core, 'docs/glossary.md': `| doel | goal | \`${name}\` | Wat je wilt. |` });
    expect(found('', glossary('Goal'))).toEqual([]);
    expect(found('', glossary('Goal.shared'))).toEqual([]);
    expect(found('', glossary('Gaol'))).toEqual(['docs/glossary.md: Gaol is no name in @gedeeld/core']);
    expect(found('', glossary('Goal.gone'))).toEqual(['docs/glossary.md: Goal.gone is no name in @gedeeld/core']);
  });
});
