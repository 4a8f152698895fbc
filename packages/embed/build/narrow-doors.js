import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lets every module import what it uses from where that is written, and not through a door behind which everything is: the
 * index of a package, or its file of Dutch sentences. A bundler that cuts a bundle into pieces moves whole modules, and
 * follows every import: behind one door, everything would belong with whoever needs anything.
 *
 * @returns {import('esbuild').Plugin}
 */
export const narrowDoors = () => ({
  name: 'narrow-doors',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@gedeeld\/\w+$|\/locales\/nl\.js$/ }, ({ path, importer, resolveDir }) => {
      const file = path.startsWith('@') ? fileURLToPath(import.meta.resolve(path)) : resolve(resolveDir, path);
      if (!isDoor(file)) return undefined;
      return {
        path: file,
        suffix: `?${namesUsed(readFileSync(importer, 'utf8'), path).join(',')}`,
        sideEffects: false,
      };
    });
    onResolve({ filter: /^door:/ }, ({ path }) => {
      const [file, names] = path.slice('door:'.length).split('#');
      return { path: file, suffix: isDoor(file) ? `?${names}` : '', sideEffects: false };
    });
    onResolve({ filter: /^area:/ }, ({ path, importer }) => ({
      path: importer,
      suffix: `?!${path.slice('area:'.length)}`,
    }));
    onLoad({ filter: DOOR }, ({ path, suffix }) => {
      if (suffix === '') return undefined;
      const code = readFileSync(path, 'utf8');
      if (suffix.startsWith('?!')) return { contents: onlyExporting(code, suffix.slice(2)), loader: 'js' };
      return { contents: doorFor(suffix.slice(1).split(','), code, path), loader: 'js' };
    });
  },
});

const DOOR = /\/(?:core|elements|search)\/dist\/(?:index|locales\/nl)\.js$/;

/** @param {string} file */
const isDoor = (file) => DOOR.test(file);

/**
 * What a module uses of another: the names that it imports, or what it reads of the whole.
 *
 * @param {string} code
 * @param {string} path as it imports the other
 */
export const namesUsed = (code, path) => {
  const from = `\\s*from\\s*["']${path.replace(/[.$]/g, '\\$&')}["']`;
  const lists = [...code.matchAll(new RegExp(`(?:import|export)\\s*\\{([^}]*)\\}${from}`, 'g'))];
  const named = lists.flatMap(([, list]) => namesIn(list).map(([name]) => name));
  const wholes = [...code.matchAll(new RegExp(`import\\s*\\*\\s*as\\s+(\\w+)${from}`, 'g'))];
  const read = wholes.flatMap(([, whole]) => [...code.matchAll(new RegExp(`(?<![\\w/])${whole}\\.(\\w+)`, 'g'))]);
  return [...new Set([...named, ...read.map(([, name]) => name)])].filter((name) => !name.startsWith('type ')).sort();
};

/** `a as b, c` → `[['a', 'b'], ['c', 'c']]`. @param {string} list @returns {[string, string][]} */
export const namesIn = (list) =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => one.split(/\s+as\s+/))
    .map(([name, own = name]) => [name, own]);

/**
 * A door that leads to these names alone.
 *
 * @param {string[]} names
 * @param {string} code as esbuild writes it: imports, and one list of exports at the end
 * @param {string} path
 */
export const doorFor = (names, code, path) => {
  const imported = new Map(
    [...code.matchAll(/^import \{([^}]*)\} from "([^"]+)";$/gm)].flatMap(([, list, from]) =>
      namesIn(list).map(([name, own]) => [own, { name, from }]),
    ),
  );
  const exported = new Map(namesIn(code.match(EXPORTS)?.[1] ?? '').map(([own, name]) => [name, own]));
  return names
    .filter((name) => exported.has(name))
    .map((name) => {
      const source = imported.get(exported.get(name));
      if (!source) return `export { ${name} } from 'area:${name}';`;
      const file = source.from.startsWith('@')
        ? fileURLToPath(import.meta.resolve(source.from))
        : resolve(path, '..', source.from);
      return `export { ${source.name} as ${name} } from 'door:${file}#${source.name}';`;
    })
    .join('\n');
};

const EXPORTS = /^export \{([^}]*)\}/m;

/** A file of sentences with one area as its only export: what then nobody uses, the bundler leaves out. @param {string} code @param {string} area */
export const onlyExporting = (code, area) =>
  code.replace(EXPORTS, (_, /** @type {string} */ list) => {
    const [own] = namesIn(list).find(([, name]) => name === area) ?? [area];
    return `export { ${own} as ${area} }`;
  });
