// @ts-check
import { chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findEngine } from './find.js';

/**
 * Opens Chromium, for what is done in that engine alone.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws when this computer does not have it
 */
export const openChromium = async () => {
  const found = await findEngine('chromium');
  if (!found) throw new Error('Chromium is not on this computer. Run: npm run browsers');
  return chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
};
