import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

/**
 * A small repository of its own for one test, gone when the test ends.
 *
 * @param {Record<string, string | object>} files path → text, or an object to write as JSON
 * @returns {string} its root
 */
export const scratchProject = (files) => {
  const root = mkdtempSync(join(tmpdir(), 'gedeeld-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = { 'packages/.keep': '', 'apps/.keep': '', 'package.json': {}, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  execFileSync('git', ['init', '-q'], { cwd: root });
  return root;
};
