import { ENGINES, findEngine } from './find.js';

/**
 * The engines that a suite runs in: all three, or those that `GEDEELD_ENGINES=chromium,firefox` names, as far as this
 * computer has them. One that is left out is said aloud; with `CI=true` it is an error instead.
 *
 * @param {string} suite the name of the suite, for what is said
 * @returns {Promise<{ engine: typeof ENGINES[number], found: import('./find.js').FoundEngine }[]>} at least one
 */
export const presentEngines = async (suite) => {
  const present = [];
  for (const engine of wanted()) {
    const found = await findEngine(engine);
    if (found) present.push({ engine, found });
    else missing(engine, suite);
  }
  if (present.length === 0) throw new Error(`No browser to test ${suite} in. Run: node scripts/browsers/install.js`);
  return present;
};

/** @returns {readonly (typeof ENGINES[number])[]} */
const wanted = () => {
  const names = process.env.GEDEELD_ENGINES?.split(',').map((name) => name.trim()) ?? ENGINES;
  const unknown = names.find((name) => !ENGINES.includes(name));
  if (unknown) throw new Error(`GEDEELD_ENGINES names ${unknown}; the engines are ${ENGINES.join(', ')}.`);
  return names;
};

const missing = (engine, suite) => {
  const text = `${engine} is not on this computer, so ${suite} is not tested in it (node scripts/browsers/install.js)`;
  if (process.env.CI === 'true') throw new Error(text);
  console.log(`SKIPPED: ${text}`);
};
