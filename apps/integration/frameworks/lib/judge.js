// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { run } from '../../../../scripts/lib/run.js';
import { FOLDER } from './install.js';

/**
 * Judges the types of a project, builds it, and sees whether the types find what is wrong in a copy with mistakes.
 *
 * @param {import('./projects.js').Project} project
 * @returns {Promise<string[]>} what is the matter; nothing when all is well
 */
export const judge = async ({ name, check, build, mistakes }) => {
  const folder = `${FOLDER}${name}/`;
  rmSync(`${folder}dist`, { recursive: true, force: true });
  mkdirSync(`${folder}dist`);
  const judged = await runIn(folder, check);
  if (judged.code !== 0) return [`its types:\n${judged.output}`];
  const built = await runIn(folder, build);
  if (built.code !== 0) return [`its build:\n${built.output}`];
  return unseen(name, { check, mistakes });
};

/** @param {string} name @param {Pick<import('./projects.js').Project, 'check' | 'mistakes'>} project */
const unseen = async (name, { check, mistakes }) => {
  const copy = `${FOLDER}.wrong-${name}/`;
  try {
    cpSync(`${FOLDER}${name}`, copy, { recursive: true, filter: (path) => !path.endsWith('/dist') });
    for (const { file, right, wrong } of mistakes) {
      const text = readFileSync(copy + file, 'utf8');
      if (!text.includes(right)) return [`${file} has no “${right}” to spoil`];
      writeFileSync(copy + file, text.replace(right, wrong));
    }
    const { code, output } = await runIn(copy, check);
    if (code === 0) return ['its types find nothing wrong in a copy with mistakes'];
    const missed = mistakes.filter(({ said }) => !said.test(output));
    return missed.map(({ wrong }) => `its types do not find “${wrong}”:\n${output}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** Runs a program that the projects have installed. @param {string} folder @param {readonly string[]} command */
const runIn = (folder, [name = '', ...args]) => {
  const installed = `${FOLDER}node_modules/.bin/${name}`;
  const file = existsSync(installed) ? installed : name;
  return run([file, ...args], { cwd: folder, env: { NG_CLI_ANALYTICS: 'false', CI: 'true' }, timeout: 5 * 60_000 });
};
