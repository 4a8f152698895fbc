import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { build } from 'esbuild';

import { namesIn } from './narrow-doors.js';
import { COMMON, PACKAGE } from './options.js';
import { shortNames } from './short-names.js';

/**
 * A part of a bundle, and the part that it belongs to, when it is asked for only there.
 *
 * @typedef {{ name: string, of: string | undefined, outputs: string[], code: string }} Part
 */

/** Where the pieces lie between the two times that they are bundled. */
const PIECES = `${PACKAGE}dist/.pieces/`;
const SCRIPT = 'script.js';
const LOADER = 'gedeeldPart';

/**
 * Takes a bundle apart where its code says `import()`: into the script, and the parts that it loads when they are first
 * asked for. esbuild cuts it into pieces that import each other. What the script and a part both use goes into the script,
 * which hands it over: a part is no module, because nobody would compare what that imports with a hash.
 *
 * @param {import('esbuild').BuildOptions} options of the bundle as a whole
 * @param {import('./bundles.js').Bundle} bundle
 */
export const splitBundle = async (options, bundle) => {
  const { outputFiles, metafile } = await build({
    ...options,
    splitting: true,
    outdir: PIECES,
    entryNames: basename(SCRIPT, '.js'),
    chunkNames: '[name]-[hash]',
    write: false,
  });
  const parts = partsIn(metafile, bundle);
  await rm(PIECES, { recursive: true, force: true });
  await mkdir(PIECES, { recursive: true });
  // A piece may register an element, whatever the package around it says.
  await writeFile(`${PIECES}package.json`, '{ "sideEffects": true }');
  const texts = shortNames(outputFiles.map(({ text }) => text));
  for (const [index, { path }] of outputFiles.entries()) await writeFile(path, askingLoader(texts[index] ?? '', parts));
  const given = new Given();
  const inScript = reachedFrom(SCRIPT, metafile);
  /** @type {Part[]} */
  const made = [];
  // Who hands over must know what is asked for: what belongs to a part comes before it.
  for (const { name, piece, of } of [...parts].sort((one, other) => Number(!one.of) - Number(!other.of))) {
    const owner = parts.find((part) => part.name === of);
    const inOwner = owner ? reachedFrom(owner.piece, metafile) : [];
    const elsewhere = new Set([...inScript, ...inOwner]);
    const own = [...reachedFrom(piece, metafile)].filter((one) => !elsewhere.has(one));
    made.push({ name, of, outputs: own.map(outputOf), code: await partOf(piece, { own, elsewhere, given }) });
  }
  return {
    metafile,
    outputs: [...inScript].map(outputOf),
    parts: made,
    /** What the script is made of, before it is put together again. */
    code: texts.filter((_, index) => inScript.has(basename(outputFiles[index]?.path ?? ''))).join('\n'),
    scriptWith: (/** @type {Facts} */ facts) => scriptWith(facts, given.of(inScript), bundle),
  };
};

/** @param {string} piece */
const outputOf = (piece) => `dist/.pieces/${piece}`;

/**
 * The pieces that are loaded when they are asked for, under the names of their modules.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {import('./bundles.js').Bundle} bundle
 */
const partsIn = ({ outputs }, { name, parts = [] }) => {
  const found = Object.entries(outputs)
    .filter(([file, { entryPoint }]) => entryPoint !== undefined && basename(file) !== SCRIPT)
    .map(([file, { entryPoint = '' }]) => ({
      name: basename(entryPoint).replace(/\.[jt]s$/, ''),
      piece: basename(file),
    }));
  const there = found.map((part) => part.name).sort();
  const known = parts.map((part) => part.name).sort();
  if (known.join() !== there.join()) throw new Error(`${name} has the parts ${there}, and its list has ${known}.`);
  return found.map((part) => ({ ...part, of: parts.find((one) => one.name === part.name)?.of }));
};

/** What is handed over to parts: under a name of its own for each name in each piece. */
class Given {
  /** @type {Map<string, Map<string, string>>} */
  #pieces = new Map();
  #count = 0;

  /** The name by which a part gets it. @param {string} piece @param {string} name */
  nameFor(piece, name) {
    const names = this.#pieces.get(piece) ?? new Map();
    this.#pieces.set(piece, names);
    if (!names.has(name)) names.set(name, `$${(this.#count++).toString(36)}`);
    return names.get(name);
  }

  /** What is handed over of these pieces. @param {Iterable<string>} pieces */
  of(pieces) {
    return [...pieces].map((piece) => ({ piece, names: [...(this.#pieces.get(piece) ?? [])] }));
  }
}

/** Asks our loader where the code imports a piece. @param {string} text @param {{ name: string, piece: string }[]} parts */
const askingLoader = (text, parts) =>
  text.replace(/\bimport\("\.\/([^"]+)"\)/g, (_, /** @type {string} */ file) => {
    const part = parts.find(({ piece }) => piece === file);
    return `${LOADER}("${part?.name}")`;
  });

/** A piece with every piece that it needs at once. @param {string} start @param {import('esbuild').Metafile} metafile */
const reachedFrom = (start, { outputs }) => {
  const reached = new Set([start]);
  for (const piece of reached)
    for (const { path, kind } of outputs[outputOf(piece)]?.imports ?? [])
      if (kind === 'import-statement') reached.add(basename(path));
  return reached;
};

/**
 * A part as a script: it looks on its own element for whoever asked for it, and makes its modules of what it is handed.
 *
 * @param {string} piece
 * @param {{ own: string[], elsewhere: Set<string>, given: Given }} pieces
 */
const partOf = async (piece, { own, elsewhere, given }) => {
  const handed = given.of(own).filter(({ names }) => names.length > 0);
  const doors = handed.map(
    ({ piece: from, names }) =>
      `export { ${names.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${from}';`,
  );
  const { outputFiles } = await build({
    ...COMMON,
    plugins: [leaveWhere(elsewhere)],
    stdin: { contents: [`export * from './${piece}';`, ...doors].join('\n'), resolveDir: PIECES },
    minify: false,
    write: false,
  });
  const body = outputFiles[0].text
    // What is only to be run was run with the script.
    .replace(/^import "\.\/[^"]+";$/gm, '')
    .replace(/^import \{([^}]*)\} from "\.\/([^"]+)";$/gm, (_, list, from) => {
      const names = namesIn(list).map(([name, as]) => `${given.nameFor(from, name)}: ${as}`);
      return `const { ${names.join(', ')} } = given;`;
    })
    .replace(/^export \{([^}]*)\};$/m, (_, list) => {
      const names = namesIn(list).map(([name, as]) => `${as}: ${name}`);
      return `return { ${names.join(', ')} };`;
    });
  if (/^(import|export)\b/m.test(body)) throw new Error(`${piece} is more than a part can be.`);
  return `document.currentScript.gedeeld((given, ${LOADER}) => {\n${body}\n});`;
};

/** Leaves pieces where they are. @param {Set<string>} pieces @returns {import('esbuild').Plugin} */
const leaveWhere = (pieces) => ({
  name: 'leave-where-they-are',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\// }, ({ path }) => (pieces.has(basename(path)) ? { path, external: true } : null));
  },
});

/**
 * What a script holds of what it loads: the name and hash of each part, and of each language.
 *
 * @typedef {{ parts: Record<string, object>, languages: Record<string, object> }} Facts
 */

/**
 * The script as a whole again, with its loader, and what it hands to its parts.
 *
 * @param {Facts} facts
 * @param {ReturnType<Given['of']>} given
 * @param {import('./bundles.js').Bundle} bundle
 */
const scriptWith = async ({ parts, languages }, given, { speaksLater }) => {
  const [exported, more] = speaksLater ? ['partLoader, PART_WORDS', ', words: PART_WORDS'] : ['partLoader', ''];
  const handed = given.filter(({ names }) => names.length > 0);
  const imports = handed.map(
    ({ piece, names }) => `import { ${names.map(([name, as]) => `${name} as ${as}`).join(', ')} } from './${piece}';`,
  );
  const all = handed.flatMap(({ names }) => names.map(([, as]) => as));
  const loader = `${PIECES}loader.js`;
  await writeFile(
    loader,
    `import { ${exported} } from './${SCRIPT}';
    ${imports.join('\n')}
    let load;
    const start = () => partLoader(${JSON.stringify(parts)}, { ${all.join(', ')} }, { own: import.meta.url${more} });
    // Made when it is first used: then all that is handed over is there.
    export const ${LOADER} = (name) => (load ??= start())(name);`,
  );
  const { outputFiles } = await build({
    ...COMMON,
    define: { ...COMMON.define, __GEDEELD_LANGUAGES__: JSON.stringify(languages) },
    plugins: [],
    entryPoints: [PIECES + SCRIPT],
    inject: [loader],
    write: false,
  });
  await rm(PIECES, { recursive: true, force: true });
  return outputFiles[0].text;
};
