import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isMain } from './main.js';
import { ROOT } from './run.js';

/**
 * Makes a check runnable by itself (`node scripts/checks/docs.js`): prints what it found, and fails if that is
 * anything. A check says how much it looked at, because a check that looked at nothing finds nothing.
 *
 * @param {string} moduleUrl the check's own `import.meta.url`
 * @param {() => Promise<{ problems: string[], looked: string }> | { problems: string[], looked: string }} check
 */
export const runAsScript = async (moduleUrl, check) => {
  if (!isMain(moduleUrl)) return;
  const { problems, looked } = await check();
  for (const problem of problems) console.log(problem);
  console.log(problems.length === 0 ? looked : `${problems.length} to mend (${looked})`);
  process.exitCode = problems.length === 0 ? 0 : 1;
};

/** Every file that git holds or would hold: what is ignored does not count, what is new does. */
export const projectFiles = (root = ROOT) =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && isThere(join(root, path)));

const isThere = (path) => {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} path @returns {any} what the JSON file holds */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The packages and apps of this workspace.
 *
 * @returns {{ folder: string, path: string, manifest: any }[]} `folder` as in `packages/core`
 */
export const workspaces = (root = ROOT) =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ folder: `${group}/${entry.name}`, path: join(root, group, entry.name) }))
      .flatMap(({ folder, path }) => {
        try {
          return [{ folder, path, manifest: readJson(join(path, 'package.json')) }];
        } catch {
          return [];
        }
      }),
  );

/** The packages that strangers can install. */
export const publicPackages = (root = ROOT) => workspaces(root).filter(({ manifest }) => !manifest.private);
