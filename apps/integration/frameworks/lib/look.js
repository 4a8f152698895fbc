// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

import { listen } from '../../../demo/lib/listen.js';
import { openDriver, waitUntil } from '../../../../scripts/drive/drive.js';
import { FOLDER } from './install.js';

/** What the pages ask for that their build does not hold. @type {Readonly<Record<string, string>>} */
const BESIDE = {
  '/waterrijk.json': 'node_modules/@gedeeld/catalogue/dist/waterrijk.json',
  '/styles/': 'node_modules/@gedeeld/embed/dist/styles/',
};

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Opens every built project in one engine: an object went in as a property when practices stand there, and an event came
 * out when the title of the one that was chosen stands in what the framework keeps.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {readonly import('./projects.js').Project[]} projects
 * @returns {Promise<string[]>} what is the matter, by project
 */
export const look = async (engine, projects) => {
  const driver = await openDriver(engine);
  const problems = [];
  try {
    for (const { name } of projects) {
      const server = serve(name);
      const address = await listen(server);
      const problem = await lookAt(driver, name, address).catch((error) => String(error.message));
      if (problem) problems.push(`${name}: ${problem}`);
      server.close();
      server.closeAllConnections();
    }
  } finally {
    await driver.close();
  }
  return problems;
};

/** @param {import('../../../../scripts/drive/drive.js').Driver} driver @param {string} name @param {string} address */
const lookAt = async (driver, name, address) => {
  await driver.goto(address);
  await waitUntil(driver, firstTitle);
  const title = await driver.evaluate(firstTitle);
  if (name === 'node') return undefined;
  if (name === 'vite') await waitUntil(driver, hasAgenda);
  await driver.evaluate(chooseFirst);
  await waitUntil(driver, said);
  const words = await driver.evaluate(said);
  return words === title ? undefined : `says “${words}” where “${title}” was chosen`;
};

// What follows runs in a page.

const firstTitle = () => {
  /** @type {any} */
  const { document } = globalThis;
  const outside = document.querySelector('gedeeld-practices, gedeeld-practice-list');
  const list = outside?.shadowRoot?.querySelector('gedeeld-practice-list') ?? outside;
  return list?.shadowRoot
    ?.querySelector('gedeeld-practice-card')
    ?.shadowRoot?.querySelector('[part~=title]')
    ?.textContent.trim();
};

const chooseFirst = () => {
  /** @type {any} */
  const { document } = globalThis;
  const list = document.querySelector('gedeeld-practice-list');
  list.shadowRoot.querySelector('gedeeld-practice-card').shadowRoot.querySelector('.choose').click();
};

const said = () => /** @type {any} */ (globalThis).document.querySelector('[role=status]')?.textContent.trim();

const hasAgenda = () =>
  !!(
    /** @type {any} */ (globalThis).document
      .querySelector('gedeeld-agenda-page')
      ?.shadowRoot?.querySelector('gedeeld-agenda')
  );

/** @param {string} name */
const serve = (name) =>
  createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const beside = Object.keys(BESIDE).find((one) => path.startsWith(one));
    const file = beside
      ? FOLDER + BESIDE[beside] + path.slice(beside.length)
      : `${FOLDER}${name}/dist${path === '/' ? '/index.html' : path}`;
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
