import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { publicPackages, readJson, runAsScript } from '../lib/check.js';
import { doorsOf, entriesOf } from '../lib/exports.js';
import { program, run } from '../lib/run.js';

/**
 * Tests what strangers install. Each public package is packed as for the registry; the tarball itself is checked
 * (publint, attw, what is in it), and then all tarballs are installed together in a new project outside this one,
 * where Node imports every door of every package and TypeScript compiles against them under both of its ways to
 * resolve a module.
 */
export const checkPackages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gedeeld-packed-'));
  try {
    const packed = await Promise.all(publicPackages().map((workspace) => pack(workspace, folder)));
    const flaws = [];
    for (const one of packed) flaws.push(...(await flawsOfTarball(one)));
    const strangers = await installAsStranger(folder, packed);
    return {
      problems: [...flaws, ...strangers.problems],
      looked: `${packed.length} packages, ${strangers.doors} doors`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const pack = async ({ path, manifest }, folder) => {
  const command = ['npm', 'pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { code, output } = await run(command, { cwd: path });
  if (code !== 0) throw new Error(`npm pack of ${manifest.name} failed:\n${output}`);
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[')));
  return { name: manifest.name, manifest, tarball: join(folder, filename), files: files.map((file) => file.path) };
};

const flawsOfTarball = async ({ name, manifest, tarball, files }) => {
  const attw = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji', '--format', 'ascii'];
  const verdicts = await Promise.all([
    run([program('publint'), 'run', tarball, '--strict', '--pack', 'false']),
    run([program('attw'), tarball, ...attw, ...entrypointsWithTypes(manifest)]),
  ]);
  const said = verdicts.flatMap(({ code, output }) => (code === 0 ? [] : [`${name}:\n${output.trim()}`]));
  return [...said, ...flawsOfContents(name, manifest, files)];
};

/** attw judges types alone; a door to JSON or CSS has none. */
const entrypointsWithTypes = (manifest) => {
  const without = Object.keys(manifest.exports ?? {}).filter((door) => /\.(?:json|css|map)$/.test(door));
  return without.length === 0 ? [] : ['--exclude-entrypoints', ...without.map((door) => door.replace(/^\.\//, ''))];
};

/** A tarball holds its licence, its readme and all that it promises, and nothing that only we need. */
export const flawsOfContents = (name, manifest, files) => {
  const lacks = ['LICENSE', 'README.md', manifest.customElements]
    .filter((file) => file && !files.includes(file.replace(/^\.\//, '')))
    .map((file) => `${name}: the tarball lacks ${file}`);
  const doors = entriesOf(manifest, files)
    .filter(({ matches }) => matches.length === 0)
    .map(({ door, target }) => `${name}: the door ${door} leads to ${target}, which is not in the tarball`);
  const ours = files
    .filter((file) =>
      /\.(?:test|test-d|bench|stories)\.|(?:^|\/)(?:(?:reports|coverage|\.turbo)\/|tsconfig)/.test(file),
    )
    .map((file) => `${name}: the tarball holds ${file}, which only we need`);
  return [...lacks, ...doors, ...ours];
};

const installAsStranger = async (folder, packed) => {
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  write(folder, 'package.json', { name: 'stranger', private: true, type: 'module', dependencies });
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const installed = await run(['npm', 'install', ...flags], { cwd: folder });
  if (installed.code !== 0) return { problems: [`npm install of the tarballs failed:\n${installed.output}`], doors: 0 };
  const doors = packed.flatMap(({ name, manifest, files }) =>
    doorsOf(manifest, files).map((door) => ({ specifier: name + door.slice(1), door })),
  );
  writeImports(folder, doors);
  const problems = [
    ...oneCopyOfEach(folder, packed),
    ...(await judged(folder, 'Node does not import', [process.execPath, '--no-warnings', 'import-all.mjs'])),
    ...(await judged(folder, 'TypeScript (nodenext) does not accept', [program('tsc'), '-p', 'nodenext.json'])),
    ...(await judged(folder, 'TypeScript (bundler) does not accept', [program('tsc'), '-p', 'bundler.json'])),
  ];
  return { problems, doors: doors.length };
};

const judged = async (folder, complaint, command) => {
  const { code, output } = await run(command, { cwd: folder });
  return code === 0 ? [] : [`${complaint} what is in the tarballs:\n${output.trim()}`];
};

/** If a package asked for another version of a sister than is packed, npm fetches or nests a second copy. */
const oneCopyOfEach = (folder, packed) => {
  const { packages } = readJson(join(folder, 'node_modules', '.package-lock.json'));
  return packed.flatMap(({ name }) => {
    const places = Object.keys(packages).filter((slot) => slot.endsWith(`node_modules/${name}`));
    return places.length === 1 ? [] : [`${name}: installed ${places.length} times instead of once`];
  });
};

const writeImports = (folder, doors) => {
  const code = doors.filter(({ door }) => !/\.(?:json|css|map)$/.test(door));
  const data = doors.filter(({ door }) => door.endsWith('.json') && door !== './package.json');
  const attribute = ` with { type: 'json' }`;
  write(
    folder,
    'import-all.mjs',
    [
      ...code.map(({ specifier }) => `await import('${specifier}');`),
      ...data.map(({ specifier }) => `await import('${specifier}', { with: { type: 'json' } });`),
      ...doors.map(({ specifier }) => `import.meta.resolve('${specifier}');`),
    ].join('\n'),
  );
  const names = [...code, ...data].map((_, index) => `door${index}`);
  const imports = [
    ...code.map(({ specifier }, index) => `import * as door${index} from '${specifier}';`),
    ...data.map(({ specifier }, index) => `import door${code.length + index} from '${specifier}'${attribute};`),
  ];
  write(folder, 'use.ts', [...imports, `export const doors: readonly object[] = [${names.join(', ')}];`].join('\n'));
  for (const [file, resolution] of [
    ['nodenext.json', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['bundler.json', { module: 'esnext', moduleResolution: 'bundler' }],
  ]) {
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    // The declarations themselves are checked too (skipLibCheck off): a stranger may do so.
    const compilerOptions = {
      ...strict,
      ...resolution,
      noEmit: true,
      target: 'es2022',
      types: [],
      skipLibCheck: false,
    };
    write(folder, file, { compilerOptions: { ...compilerOptions, resolveJsonModule: true }, files: ['use.ts'] });
  }
};

const write = (folder, file, content) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));

await runAsScript(import.meta.url, checkPackages);
