// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Looks at every kind of page of the demonstration with other people's checkers: Lighthouse, IBM Equal Access and
 * Siteimprove Alfa. They are large and nobody else needs them, so they are installed by this command alone.
 *
 * `npm run audit -w integration` does everything on one page of each kind; `npm run audit -w integration -- alfa /agenda/`
 * one checker on one page; `npm run audit -w integration -- lighthouse every` one checker on every page. Lighthouse takes
 * the speed of a page three times, and ends with a table for the README of the demonstration. Do nothing else meanwhile: a
 * busy computer makes a page look slow. `blocks` counts what keeps a phone from answering in time of the processor, and
 * may be asked on a busy one.
 *
 * `npm run audit -w integration -- stories` looks at every story of the elements with IBM's and Siteimprove's engines;
 * with a part of their names behind it at those alone.
 */
if (!existsSync(`${FOLDER}node_modules`)) {
  console.log('Installing the checkers, once …');
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: FOLDER, stdio: 'inherit' });
}
const [first = '', ...others] = process.argv.slice(2);
const toMend =
  first === 'stories'
    ? await (await import('./audit-stories.js')).auditStories(others)
    : await (await import('./audit-pages.js')).auditPages(process.argv.slice(2));
process.exitCode = toMend === 0 ? 0 : 1;
