import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../src/styles/themes', import.meta.url));

/**
 * The open house styles (EUPL-1.2): their values, which come from the packages and are nowhere in our own files, and how
 * our site uses them.
 */
const THEMES = {
  voorbeeld: {
    values: import.meta.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    styles: ['basis.css'],
  },
  denhaag: {
    values: import.meta.resolve('@gemeente-denhaag/design-tokens-components/dist/theme/index.css'),
    styles: ['denhaag.css'],
  },
  ma: {
    values: import.meta.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
    styles: ['basis.css', 'ma.css'],
  },
};
const MA_DARK = import.meta.resolve('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css');

/**
 * Writes a stylesheet for each house style.
 *
 * @param {(path: string, text: string) => Promise<void>} write
 */
export const buildThemes = async (write) => {
  await Promise.all(
    Object.entries(THEMES).map(async ([name, { values, styles }]) => {
      const tokens = [await readCss(values)];
      if (name === 'ma') tokens.push(asPreference(await readCss(MA_DARK)));
      const own = await Promise.all(styles.map((file) => readFile(join(OWN, file), 'utf8')));
      await write(`themes/${name}.css`, [...tokens, ...own].join('\n'));
    }),
  );
};

/** @param {string} url */
const readCss = (url) => readFile(fileURLToPath(url), 'utf8');

/** The package offers the dark values under a class of their own; the page follows the visitor's preference. @param {string} css */
const asPreference = (css) =>
  `@media (prefers-color-scheme: dark) {\n${css.replaceAll('.ma-theme--color-scheme-dark', '.ma-theme')}\n}`;
