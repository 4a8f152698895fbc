import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { exampleScope } from '../../../scripts/api/examples.js';
import { apiPages } from '../../../scripts/api/pages.js';
import { PARENT_LANGUAGES, parentsCatalogue, parentsFeed } from '../lib/content/parents.js';
import { practiceCatalogue, practiceFeed } from '../lib/content/practices.js';
import { netherlands } from '../lib/data.js';
import { folderDownload } from '../lib/folder-download.js';
import { html } from '../lib/html.js';
import { menuItems, trailItems } from '../lib/navigation.js';
import { PAGES } from '../lib/pages.js';
import { looksOf, withRendered } from '../lib/rendered.js';
import { collectScripts, FOLDER, scriptTag } from '../lib/scripts.js';
import { fill } from '../lib/template.js';
import { buildThemes } from '../lib/themes.js';

const APP = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(APP, 'src');
const DIST = join(APP, 'dist');

/** Files of installed packages, found as any other site would: through what the package says it offers. */
const CATALOGUES = {
  'nederland.json': import.meta.resolve('@gedeeld/catalogue/netherlands.json'),
  'waterrijk.json': import.meta.resolve('@gedeeld/catalogue/waterrijk.json'),
};
const FONTS = [
  import.meta.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'),
  import.meta.resolve('@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2'),
].map((url) => fileURLToPath(url));

/** The letters of the text, fetched at once. The house style MA names letters that are not ours to send: it needs none. */
const FIRST_LETTERS = `<link rel="preload" href="/fonts/${basename(FONTS[0] ?? '')}" as="font" type="font/woff2" crossorigin />`;

const build = async () => {
  await rm(DIST, { recursive: true, force: true });
  const scripts = await collectScripts([...new Set(PAGES.flatMap(scriptsOf))]);
  const download = folderDownload();
  await Promise.all([
    cp(FOLDER, join(DIST, 'gedeeld'), { recursive: true }),
    write(download.path.slice(1), download.body),
    ...[...scripts.values()].map(({ path, body }) => body && write(path.slice(1), body)),
    cp(join(SRC, 'images'), join(DIST, 'images'), { recursive: true }),
    ...FONTS.map(async (font) => write(`fonts/${basename(font)}`, await readFile(font))),
    ...Object.entries(CATALOGUES).map(async ([file, url]) =>
      write(`gegevens/${file}`, await readFile(fileURLToPath(url))),
    ),
    ...PARENT_LANGUAGES.map(({ tag }) =>
      write(parentsFeed(tag).slice(1), `${JSON.stringify(parentsCatalogue(tag), null, 2)}\n`),
    ),
    ...netherlands.practices.map((practice) =>
      write(practiceFeed(practice.id).slice(1), `${JSON.stringify(practiceCatalogue(practice), null, 2)}\n`),
    ),
    buildThemes(write),
    ...[...apiPages(await exampleScope())].map(([file, text]) => write(`api/${file}`, text)),
    write('robots.txt', 'User-agent: *\nAllow: /\n'),
    ...PAGES.map((page) => buildPage(page, scripts)),
  ]);
  console.log(`demo: ${PAGES.length} pages in apps/demo/dist`);
};

/**
 * @param {import('../lib/pages.js').Page} page
 * @param {ReadonlyMap<string, import('../lib/scripts.js').Script>} scripts
 */
const buildPage = async (page, scripts) => {
  const { file, layout, source, lang, dir = 'ltr', theme, title, description } = page;
  const [frame, content, words] = await Promise.all([
    readFile(join(SRC, 'layouts', `${layout}.html`), 'utf8'),
    readFile(join(SRC, 'pages', source), 'utf8'),
    readFile(join(SRC, 'words', wordsFor(page)), 'utf8'),
  ]);
  const values = {
    lang,
    dir,
    theme,
    themeClass: `${theme}-theme`,
    title: String(html`${title}`),
    description: String(html`${description}`),
    robots: page.hidden ? '<meta name="robots" content="noindex" />' : '',
    menu: menuItems(`${layout}-${layout === 'school' ? 'nl' : lang}`, page.menu).join('\n          '),
    trail: trailOf(page),
    letters: theme === 'ma' ? '' : FIRST_LETTERS,
    // A page with a search of its own needs no second one: a visitor would not know which to use.
    hideSearch: page.scripts.includes('practices') ? 'hidden' : '',
  };
  const parts = Object.entries(page.parts?.() ?? {}).map(([name, part]) => [name, String(part)]);
  const filled = fill(content, { title: values.title, ...Object.fromEntries(parts) });
  const shown = page.rendered ? withRendered(filled, page.scripts) : filled;
  const head = [
    ...looksOf(shown),
    ...scriptsOf(page)
      .flatMap((name) => scripts.get(name) ?? [])
      .map((script) => scriptTag(script, page.rendered)),
  ];
  await write(file, fill(frame, { ...values, scripts: head.join('\n    '), content: shown, t: JSON.parse(words) }));
};

/** What takes over a rendered page comes before what it hands over to. @param {import('../lib/pages.js').Page} page */
const scriptsOf = ({ scripts, rendered }) => (rendered ? ['hydrate', ...scripts] : scripts);

/** @param {import('../lib/pages.js').Page} page */
const wordsFor = ({ layout, lang }) => (layout === 'school' ? 'school.json' : `${lang}.json`);

/** The first page of a site is where every way begins: there is no way back to show. @param {import('../lib/pages.js').Page} page */
const trailOf = ({ file, layout, trail, title, lang }) =>
  file === 'index.html' || layout !== 'waterrijk' || !trail
    ? ''
    : String(
        html`<div class="wrap">
          <nav class="breadcrumb" aria-label="${lang === 'en' ? 'Breadcrumb' : 'Kruimelpad'}">
            <ol class="breadcrumb__list">
              ${trailItems(trail, title)}
            </ol>
          </nav>
        </div>`,
      );

/** @param {string} path under dist/ @param {string | Buffer} text */
const write = async (path, text) => {
  await mkdir(dirname(join(DIST, path)), { recursive: true });
  await writeFile(join(DIST, path), text);
};

await build();
