import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { projectFiles, publicPackages, runAsScript, workspaces } from '../lib/check.js';
import { ROOT } from '../lib/run.js';

/**
 * Checks that users hear of every change: each changeset is one readable sentence about a package that exists, and a
 * package that changed since its last release is named in one.
 *
 * @param {string} [root]
 */
export const checkChangesets = (root = ROOT) => {
  const changesets = readChangesets(root);
  const names = new Set(publicPackages(root).map(({ manifest }) => manifest.name));
  const apps = new Set(
    workspaces(root)
      .filter(({ manifest }) => manifest.private)
      .map(({ manifest }) => manifest.name),
  );
  const told = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const problems = [
    ...changesets.flatMap((changeset) => flawsOf(changeset, names, apps)),
    ...publicPackages(root)
      .filter(({ folder, manifest }) => !told.has(manifest.name) && hasNews(root, folder, manifest))
      .map(({ manifest }) => `${manifest.name} changed, and no changeset says what its users notice`),
  ];
  return { problems, looked: `${changesets.length} changesets` };
};

const readChangesets = (root) => {
  const folder = join(root, '.changeset');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ({ file, ...parse(readFileSync(join(folder, file), 'utf8')) }));
};

const parse = (text) => {
  const [, head, body] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [undefined, '', ''];
  const releases = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*["']?([^"':]+)["']?\s*:\s*(\S+)\s*$/.exec(line) ?? [line, line, ''])
    .map(([, name, bump]) => ({ name, bump }));
  return { releases, sentence: body.trim() };
};

const flawsOf = ({ file, releases, sentence }, names, apps) => {
  const flaws = releases.flatMap(({ name, bump }) => {
    if (apps.has(name)) return [`names ${name}, which is never released`];
    if (!names.has(name)) return [`names ${name}, which is no package of ours`];
    return ['major', 'minor', 'patch'].includes(bump) ? [] : [`says “${bump}” where major, minor or patch should be`];
  });
  if (releases.length === 0) flaws.push('names no package');
  if (!/^[\p{Lu}`].{10,300}[.!]$/su.test(sentence)) flaws.push('should be one sentence that says what changed');
  return flaws.map((flaw) => `.changeset/${file}: ${flaw}`);
};

/** Whether a package holds something that its last release did not: it was never released, or its source changed. */
const hasNews = (root, folder, { version }) => {
  const source = projectFiles(root).filter((path) => path.startsWith(`${folder}/src/`) && !/\.test\./.test(path));
  if (version === '0.0.0') return source.length > 0;
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  // A changelog that is not committed yet is a release in the making.
  if (git('status', '--porcelain', '--', `${folder}/CHANGELOG.md`) !== '') return false;
  const released = git('log', '-1', '--format=%H', '--', `${folder}/CHANGELOG.md`);
  if (released === '') return source.length > 0;
  return git('diff', '--name-only', released, '--', `${folder}/src`, `:!${folder}/src/**/*.test.ts`) !== '';
};

await runAsScript(import.meta.url, () => checkChangesets());
