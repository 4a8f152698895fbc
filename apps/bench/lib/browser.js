// @ts-check
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/**
 * A subject as a page would load it: everything in one script, made small.
 *
 * @param {string} name a file in subjects/
 * @returns {Promise<string>}
 */
export const bundle = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../subjects/${name}.js`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
};

/**
 * A page with nothing on it but a subject, of which no code has run yet but that which defines it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} script
 */
export const openSubject = async (browser, script) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(PAGE);
  await page.addScriptTag({ type: 'module', content: script });
  const session = await page.context().newCDPSession(page);
  // What the main thread worked, not how long the clock ran: other programs use the computer too.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    /** Milliseconds that the main thread has worked since the page was opened. */
    worked: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
  };
};

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title>
<style>body { margin: 24px; font: 16px/1.5 sans-serif; }</style>`;
