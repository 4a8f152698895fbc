import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ELEMENTS = fileURLToPath(new URL('../../../packages/elements/src', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** Every element with the text of its page and of its stories. */
export const elementPages = () =>
  readdirSync(ELEMENTS, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && readdirSync(join(ELEMENTS, entry.name)).includes(`${entry.name}.define.ts`),
    )
    .map(({ name }) => ({
      name,
      page: readFileSync(join(ELEMENTS, name, `${name}.mdx`), 'utf8'),
      stories: readFileSync(join(ELEMENTS, name, `${name}.stories.ts`), 'utf8'),
    }));

/** Every page of text, by its file. */
export const textPages = () =>
  readdirSync(PAGES)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({ name: basename(file, '.mdx'), page: readFileSync(join(PAGES, file), 'utf8') }));

const PACKAGES = fileURLToPath(new URL('../../../packages', import.meta.url));

/** The README of every package, by its folder. */
export const readmes = () =>
  readdirSync(PACKAGES).map((name) => ({ name, page: readFileSync(join(PACKAGES, name, 'README.md'), 'utf8') }));

/** The names of the stories in a file of stories. */
export const storiesIn = (text) => [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** The stories that a page lists as states. */
export const statesIn = (page) =>
  [
    ...page
      .split('## Toestanden – States')[1]
      .split('\n## ')[0]
      .matchAll(/^\| `(\w+)`/gm),
  ].map(([, name]) => name);

/** The headings of a page in one language, and those that stand outside both. */
export const headingsIn = (page, language) => {
  const other = language === 'nl' ? 'en' : 'nl';
  const mine = withoutCode(page).replace(new RegExp(`^<div lang="${other}">$[\\s\\S]*?^</div>$`, 'gm'), '');
  return [...mine.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);
};

/** The code on a page that is written in one language: `js` or `html`. */
export const codeIn = (page, language) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);

const withoutCode = (page) => page.replace(/^```[\s\S]*?^```$/gm, '');
