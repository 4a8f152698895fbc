import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { namesAskedIn, withoutUnasked } from './custom-properties.js';
import { FOLDER } from './scripts.js';

const STYLES = fileURLToPath(new URL('../src/styles', import.meta.url));

const MA = import.meta.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css');
const MA_DARK = import.meta.resolve('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css');

/**
 * The open house styles (EUPL-1.2): their values, which come from the packages and are nowhere in our own files, and how
 * our site uses them.
 */
const THEMES = {
  voorbeeld: {
    values: import.meta.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    styles: ['themes/basis.css'],
  },
  denhaag: {
    values: import.meta.resolve('@gemeente-denhaag/design-tokens-components/dist/theme/index.css'),
    styles: ['themes/denhaag.css'],
  },
  ma: { values: MA, dark: MA_DARK, styles: ['themes/basis.css', 'themes/ma.css'] },
  school: { values: MA, dark: MA_DARK, styles: ['themes/basis.css', 'themes/ma.css', 'school.css'] },
};

/**
 * Writes a stylesheet for each house style, with all that a page in it needs: a second file would keep a phone waiting for
 * another journey to the server.
 *
 * @param {(path: string, text: string) => Promise<void>} write
 */
export const buildThemes = async (write) => {
  const site = await readOwn(['fonts.css', 'site.css']);
  const widget = await namesInWidget();
  await Promise.all(
    Object.entries(THEMES).map(async ([name, { values, dark, styles }]) => {
      const own = [await readOwn(styles.filter(isTheme)), site, await readOwn(styles.filter((one) => !isTheme(one)))];
      const tokens = [await readCss(values), dark ? asPreference(await readCss(dark)) : ''].join('\n');
      const asked = [...widget, ...own.flatMap(namesAskedIn)];
      await write(`themes/${name}.css`, [withoutUnasked(tokens, asked), ...own].join('\n'));
    }),
  );
};

/** @param {string} file */
const isTheme = (file) => file.startsWith('themes/');

/** @param {readonly string[]} files under src/styles */
const readOwn = async (files) =>
  (await Promise.all(files.map((file) => readFile(join(STYLES, file), 'utf8')))).join('\n');

/** What the widget asks of the page around it: the names in its scripts and its styles. */
const namesInWidget = async () => {
  const files = await readdir(FOLDER, { recursive: true });
  const texts = files.filter((file) => /\.(?:js|css)$/.test(file)).map((file) => readFile(join(FOLDER, file), 'utf8'));
  return (await Promise.all(texts)).flatMap(namesAskedIn);
};

/** @param {string} url */
const readCss = (url) => readFile(fileURLToPath(url), 'utf8');

/** The package offers the dark values under a class of their own; the page follows the visitor's preference. @param {string} css */
const asPreference = (css) =>
  `@media (prefers-color-scheme: dark) {\n${css.replaceAll('.ma-theme--color-scheme-dark', '.ma-theme')}\n}`;
