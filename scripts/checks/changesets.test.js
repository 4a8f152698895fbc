import { execFileSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { scratchProject } from '../lib/scratch.js';
import { checkChangesets } from './changesets.js';

const project = (files = {}, version = '0.0.0') =>
  scratchProject({
    'packages/core/package.json': { name: '@gedeeld/core', version },
    'packages/core/src/index.ts': 'export {};',
    'apps/demo/package.json': { name: 'demo', private: true },
    ...files,
  });

const changeset = (head, body = 'Practices can now be sorted by evidence.') => ({
  '.changeset/calm-birds-sing.md': `---\n${head}\n---\n\n${body}\n`,
});

const found = (files, version) => checkChangesets(project(files, version)).problems;

describe('checkChangesets', () => {
  test('is silent when every changed package is named in a readable sentence', () => {
    expect(found(changeset('"@gedeeld/core": minor'))).toEqual([]);
  });

  test('finds a package whose change nobody is told of', () => {
    expect(found()).toEqual(['@gedeeld/core changed, and no changeset says what its users notice']);
  });

  test.each([
    [
      'an unknown package',
      '"@gedeeld/core": minor\n"@gedeeld/gone": minor',
      'names @gedeeld/gone, which is no package of ours',
    ],
    ['an app', '"@gedeeld/core": minor\n"demo": minor', 'names demo, which is never released'],
    ['an unknown step', '"@gedeeld/core": huge', 'says “huge” where major, minor or patch should be'],
  ])('finds %s', (_, head, flaw) => {
    expect(found(changeset(head))).toEqual([`.changeset/calm-birds-sing.md: ${flaw}`]);
  });

  test('finds a changeset that says nothing', () => {
    expect(found(changeset('"@gedeeld/core": minor', 'wip'))).toEqual([
      '.changeset/calm-birds-sing.md: should be one sentence that says what changed',
    ]);
  });

  test('asks nothing for a released package until its source changes', () => {
    const root = project({ 'packages/core/CHANGELOG.md': '# 1.0.0' }, '1.0.0');
    const git = (...args) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root });
    expect(checkChangesets(root).problems).toEqual([]);
    git('add', '-A');
    git('commit', '-q', '-m', 'Release');
    expect(checkChangesets(root).problems).toEqual([]);
    execFileSync('sh', ['-c', 'echo "export const a = 1;" > packages/core/src/index.ts'], { cwd: root });
    expect(checkChangesets(root).problems).toHaveLength(1);
  });
});
