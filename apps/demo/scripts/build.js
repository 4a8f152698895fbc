import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PAGES } from '../lib/pages.js';
import { fill } from '../lib/template.js';

const APP = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(APP, 'src');
const DIST = join(APP, 'dist');

/** Files of installed packages, found as any other site would: through what the package says it offers. */
const EMBED_FACTS = fileURLToPath(import.meta.resolve('@gedeeld/embed/integrity.json'));
const CATALOGUE = fileURLToPath(import.meta.resolve('@gedeeld/catalogue/netherlands.json'));
const FONTS = [
  import.meta.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'),
  import.meta.resolve('@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2'),
].map((url) => fileURLToPath(url));

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

const build = async () => {
  await rm(DIST, { recursive: true, force: true });
  const script = await copyEmbed();
  await Promise.all([
    copyFiles(),
    copyFonts(),
    copyCatalogue(),
    buildThemes(),
    ...PAGES.map((page) => buildPage(page, script)),
  ]);
  console.log(`demo: ${PAGES.length} pages in apps/demo/dist`);
};

/** The script as a municipality would host it: under a name with its version, named in the page with its hash. */
const copyEmbed = async () => {
  /** @type {{ files: { file: string, version: string, integrity: string }[] }} */
  const { files } = JSON.parse(await readFile(EMBED_FACTS, 'utf8'));
  const found = files.find((one) => one.file === 'gedeeld-embed.js');
  if (!found) throw new Error('@gedeeld/embed has no gedeeld-embed.js.');
  const { file, version, integrity } = found;
  const name = file.replace(/\.js$/, `-${version}.js`);
  await write(`scripts/${name}`, await readFile(join(dirname(EMBED_FACTS), file)));
  return `<script type="module" src="/scripts/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`;
};

const copyFiles = async () => {
  await cp(join(SRC, 'images'), join(DIST, 'images'), { recursive: true });
  const styles = [join(SRC, 'styles/fonts.css'), join(SRC, 'styles/site.css')];
  await write('styles/site.css', (await Promise.all(styles.map((style) => readFile(style, 'utf8')))).join('\n'));
};

const copyFonts = () => Promise.all(FONTS.map(async (font) => write(`fonts/${basename(font)}`, await readFile(font))));

const copyCatalogue = async () => write('gegevens/nederland.json', await readFile(CATALOGUE));

const buildThemes = () =>
  Promise.all(
    Object.entries(THEMES).map(async ([name, { values, styles }]) => {
      const tokens = [await readCss(values)];
      if (name === 'ma') tokens.push(asPreference(await readCss(MA_DARK)));
      const own = await Promise.all(styles.map((file) => readFile(join(SRC, 'styles/themes', file), 'utf8')));
      await write(`themes/${name}.css`, [...tokens, ...own].join('\n'));
    }),
  );

/** @param {string} url */
const readCss = (url) => readFile(fileURLToPath(url), 'utf8');

/** The package offers the dark values under a class of their own; the page follows the visitor's preference. @param {string} css */
const asPreference = (css) =>
  `@media (prefers-color-scheme: dark) {\n${css.replaceAll('.ma-theme--color-scheme-dark', '.ma-theme')}\n}`;

/** @param {import('../lib/pages.js').Page} page @param {string} script */
const buildPage = async (page, script) => {
  const [layout, content, words] = await Promise.all([
    readFile(join(SRC, page.layout), 'utf8'),
    readFile(join(SRC, 'pages', page.source), 'utf8'),
    readFile(join(SRC, `words/${page.lang}.json`), 'utf8'),
  ]);
  const { file, lang, theme, title, crumb, description } = page;
  const values = { lang, theme, title, crumb, description, script, content, themeClass: `${theme}-theme` };
  await write(file, fill(layout, { ...values, t: JSON.parse(words) }));
};

/** @param {string} path under dist/ @param {string | Buffer} text */
const write = async (path, text) => {
  await mkdir(dirname(join(DIST, path)), { recursive: true });
  await writeFile(join(DIST, path), text);
};

await build();
