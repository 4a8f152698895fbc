import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { leaveLater } from './leave-later.js';

const FILES = {
  script: "import { now } from 'now'; export const later = () => import('later'); console.log(now);",
  now: 'export const now = 1;',
  later: "console.log('too early');",
};

/** The files above, without a disk. @type {import('esbuild').Plugin} */
const inMemory = {
  name: 'in-memory',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^/ }, ({ path }) => ({ path, namespace: 'memory' }));
    onLoad({ filter: /^/, namespace: 'memory' }, ({ path }) => ({ contents: FILES[path] }));
  },
};

/** @param {import('esbuild').Plugin[]} plugins */
const bundled = async (plugins) => {
  const options = { entryPoints: ['script'], bundle: true, format: 'esm', write: false };
  return (await build({ ...options, plugins: [...plugins, inMemory] })).outputFiles[0].text;
};

describe('leaveLater', () => {
  it('keeps out what is loaded later, and keeps what is imported', async () => {
    const text = await bundled([leaveLater()]);
    expect(text).toContain('import("later")');
    expect(text).not.toContain('too early');
    expect(text).toContain('now = 1');
  });

  it('has nothing of what only waits for something', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { longLater } from './long-list.later.js'; console.log(longLater && longLater('asked'));",
        resolveDir: fileURLToPath(new URL('../../elements/dist/practice-list', import.meta.url)),
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      plugins: [leaveLater()],
    });
    expect(outputFiles[0].text.trim()).toBe('console.log(void 0);');
  });

  it('is what keeps it out', async () => {
    expect(await bundled([])).toContain('too early');
  });
});
