import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { projectFiles, readJson, runAsScript, workspaces } from '../lib/check.js';
import { ROOT } from '../lib/run.js';

/** What npm does without a script of that name. */
const NPM_ITSELF = new Set(['install', 'ci', 'pack', 'publish', 'exec', 'init', 'link', 'view', 'version', 'i', 'add']);

/**
 * Checks every Markdown page: a link to a file or heading leads somewhere, and a command that the page tells the
 * reader to type exists. Addresses on the web are not visited: that would make our tests depend on other people's sites.
 *
 * @param {string} [root]
 */
export const checkDocs = (root = ROOT) => {
  const files = projectFiles(root);
  const pages = files.filter((path) => /\.mdx?$/.test(path) && !path.startsWith('.changeset/'));
  const project = { root, files: new Set(files), scripts: scriptsOf(root) };
  const problems = pages.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...brokenLinks(project, path, text), ...unknownCommands(project, path, text)];
  });
  if (pages.length === 0) problems.push('There is no page to check.');
  problems.push(...unlistedDecisions(root, files), ...unknownNames(root, files));
  return { problems, looked: `${pages.length} pages` };
};

const unlistedDecisions = (root, files) => {
  const decisions = files
    .filter((path) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path))
    .map((path) => posix.basename(path));
  if (decisions.length === 0) return [];
  const list = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8');
  const numbers = decisions.map((name) => name.slice(0, 4));
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [
    ...decisions.filter((name) => !list.includes(`(${name})`)).map((name) => `docs/decisions/README.md: lacks ${name}`),
    ...twice.map((number) => `docs/decisions: the number ${number} is taken twice`),
  ];
};

/** The glossary gives words their name in code: a type that core exports, or `Type.field`. */
const unknownNames = (root, files) => {
  if (!files.includes('docs/glossary.md')) return [];
  const text = (path) => readFileSync(join(root, path), 'utf8');
  const index = text('packages/core/src/index.ts');
  const model = files
    .filter((path) => /^packages\/core\/src\/.*\.ts$/.test(path))
    .map(text)
    .join('\n');
  return [...text('docs/glossary.md').matchAll(/\| `([A-Z]\w+)(?:\.(\w+))?` +\|/g)]
    .filter(([, type, field]) => !hasWord(index, type) || (field && !new RegExp(`\\b${field}\\??:`).test(model)))
    .map(([, type, field]) => `docs/glossary.md: ${field ? `${type}.${field}` : type} is no name in @gedeeld/core`);
};

const hasWord = (text, word) => new RegExp(`\\b${word}\\b`).test(text);

const scriptsOf = (root) => {
  const own = Object.keys(readJson(join(root, 'package.json')).scripts ?? {});
  const scripts = new Map([['', new Set(own)]]);
  for (const { folder, manifest } of workspaces(root)) {
    const names = new Set(Object.keys(manifest.scripts ?? {}));
    for (const name of [folder, manifest.name, folder.split('/')[1]]) scripts.set(name, names);
  }
  return scripts;
};

const brokenLinks = (project, page, text) =>
  linksIn(text).flatMap((link) => {
    const [file, anchor] = link.split('#');
    const target = file === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(file));
    if (!isKnown(project, target)) return [`${page}: links to ${link}, which does not exist`];
    if (anchor && target.endsWith('.md') && !anchorsIn(project.root, target).has(anchor)) {
      return [`${page}: links to ${link}, and ${target} has no such heading`];
    }
    return [];
  });

/** Links inside the project: not those with a scheme, and not what stands in code. */
const linksIn = (text) => {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(([, link]) => link);
  const named = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/gm)].map(([, link]) => link);
  const html = [...prose.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, link]) => link);
  // From one page of Storybook to another: its own tests know where those lead (apps/storybook/test).
  return [...inline, ...named, ...html].filter((link) => !/^(?:[a-z][a-z+.-]*:|\/\/|\?path=)/i.test(link));
};

const withoutCode = (text) => text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*\s*$/gm, '').replace(/`[^`\n]*`/g, '');

const isKnown = ({ files }, target) => {
  const folder = target.replace(/\/$/, '');
  return files.has(target) || folder === '.' || [...files].some((path) => path.startsWith(`${folder}/`));
};

const anchorsIn = (root, page) => {
  const seen = new Map();
  const anchors = new Set();
  for (const [, heading] of withoutFences(readFileSync(join(root, page), 'utf8')).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
};

const withoutFences = (text) => text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*\s*$/gm, '');

/** As the sites that show Markdown make them: lower case, without punctuation, a dash for each space. */
const slugOf = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const unknownCommands = (project, page, text) => commandsIn(text).flatMap((command) => wrong(project, page, command));

/** What stands in a shell block, line by line, and `npm …` in a sentence. */
const commandsIn = (text) => {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block.split('\n'),
  );
  const words = [...text.matchAll(/`((?:npm|node|\.\/?ci\/)[^`\n]*)`/g)].map(([, word]) => word);
  return [...blocks, ...words]
    .map((line) =>
      line
        .replace(/^\s*\$\s+/, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter(Boolean);
};

const wrong = (project, page, command) => {
  const missing = command.startsWith('npm ')
    ? missingScript(project, page, command)
    : missingFile(project, page, command);
  return missing ? [`${page}: tells the reader to type “${command}”, but ${missing}`] : [];
};

const missingScript = ({ scripts }, page, command) => {
  const words = command.split(/\s+/).slice(1);
  const workspace = /(?:-w|--workspace)[ =](\S+)/.exec(command)?.[1];
  const name = words[0] === 'run' ? words[1] : words[0];
  if (!name || name.startsWith('-') || (words[0] !== 'run' && NPM_ITSELF.has(name))) return undefined;
  if (workspace && !scripts.has(workspace)) return `there is no workspace ${workspace}`;
  const folder = posix.dirname(page).split('/').slice(0, 2).join('/');
  const places = workspace ? [workspace] : ['', folder];
  const known = places.some((place) => scripts.get(place)?.has(name));
  return known ? undefined : `there is no script ${name}`;
};

const missingFile = ({ root }, page, command) => {
  const file = /^(?:node\s+)?((?:\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)+)(?:\s|$)/.exec(command)?.[1];
  if (!file || !/^(?:node\s|\.)/.test(command)) return undefined;
  const places = [join(root, file), join(root, dirname(page), file)];
  return places.some((place) => existsSync(place)) ? undefined : `there is no file ${file}`;
};

await runAsScript(import.meta.url, () => checkDocs());
