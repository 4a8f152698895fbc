import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

import { build } from 'esbuild';
import { minify } from 'terser';

import { COMMON, PACKAGE } from './options.js';
import { partsOf } from './parts.js';

const FILE = 'gedeeld-embed.js';

/**
 * The one bundle of the project: a single file, because a hash in a page covers only the file that it names. Beside it
 * comes `integrity.json`: the hash, the sizes, and what they are made of, as measured here.
 */
const buildEmbed = async () => {
  await rm(`${PACKAGE}dist`, { recursive: true, force: true });
  await mkdir(`${PACKAGE}dist`, { recursive: true });
  const { metafile } = await build({ ...COMMON, entryPoints: ['src/index.ts'], outfile: `dist/${FILE}` });
  await build({ ...COMMON, entryPoints: ['src/server.ts'], outfile: 'dist/server.js', platform: 'neutral' });
  const code = await again(`${PACKAGE}dist/${FILE}`);
  const facts = {
    version: JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')).version,
    file: FILE,
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    bytes: {
      raw: code.byteLength,
      gzip: gzipSync(code, { level: 9 }).byteLength,
      brotli: brotliCompressSync(code).byteLength,
    },
    parts: partsOf(metafile, `dist/${FILE}`),
  };
  await writeFile(`${PACKAGE}dist/integrity.json`, `${JSON.stringify(facts, null, 2)}\n`);
  tell(facts);
};

/**
 * Minifies the bundle a second time, as the whole that it now is: the development flag of the elements has become a plain
 * `false`, so what depends on it goes, and Terser finds what esbuild leaves for speed.
 *
 * @param {string} file
 */
const again = async (file) => {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    compress: { passes: 3, ecma: 2020 },
    format: { ecma: 2020, comments: false, preamble: BANNER },
  });
  await writeFile(file, code ?? '');
  return readFileSync(file);
};

const BANNER = '/* Gedeeld, EUPL-1.2. With Lit (BSD-3-Clause). */';

const tell = ({ file, integrity, bytes, parts }) => {
  const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
  console.log(`${file}: ${kB(bytes.raw)}, gzip ${kB(bytes.gzip)}, brotli ${kB(bytes.brotli)}`);
  for (const { name, raw, share } of parts) console.log(`  ${name}: ${kB(raw)} (${Math.round(share * 100)} %)`);
  console.log(integrity);
};

await buildEmbed();
