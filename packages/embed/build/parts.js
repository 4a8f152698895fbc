/**
 * What a bundle is made of, as esbuild counted it: the minified bytes that each package has in it.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {string[]} outputs the files that the bundle is put together from, as the metafile names them
 * @returns {{ name: string, raw: number, share: number }[]} largest first; the shares add up to 1
 */
export const partsOf = (metafile, outputs) => {
  const inputs = outputs.flatMap((output) => Object.entries(metafile.outputs[output]?.inputs ?? {}));
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const [path, { bytesInOutput }] of inputs) {
    const name = packageOf(path);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  const total = [...sums.values()].reduce((sum, raw) => sum + raw, 0);
  return [...sums]
    .filter(([, raw]) => raw > 0)
    .map(([name, raw]) => ({ name, raw, share: raw / total }))
    .sort((a, b) => b.raw - a.raw || (a.name < b.name ? -1 : 1));
};

/** The package a file belongs to; Lit's own three packages count as one. @param {string} path */
const packageOf = (path) => {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (installed === undefined) return ours(path);
  return /^(lit|lit-html|lit-element|@lit\/.*)$/.test(installed) ? 'lit' : installed;
};

/** @param {string} path relative to packages/embed */
const ours = (path) => {
  const sister = /(?:^|\/)\.\.\/([\w-]+)\//.exec(path)?.[1];
  return sister ? `@gedeeld/${sister}` : '@gedeeld/embed';
};
