/**
 * A Vitest browser command: asks the engine to pretend a preference of the visitor (`forcedColors`, `colorScheme`,
 * `reducedMotion`, `contrast`, `media`), as in Playwright; `null` takes it back. Answers whether the engine can:
 * Chromium can, the system's Firefox and WebKitGTK cannot.
 *
 * @param {import('vitest/node').BrowserCommandContext} context
 * @param {Record<string, string | null>} features
 */
export const emulateMedia = async ({ page, provider, project }, features) => {
  if (provider.name !== 'playwright' || project.name !== 'chromium') return false;
  await page.emulateMedia(features);
  return true;
};
