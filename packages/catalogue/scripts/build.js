import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { assemble } from './assemble.js';
import { parseWhole } from './parse.js';
import { declarationOf, moduleOf } from './typed-module.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const name of readdirSync(join(root, 'data'))) {
  const text = `${JSON.stringify(assemble(join(root, 'data', name)), null, 2)}\n`;
  const catalogue = parseWhole(name, text);
  writeFileSync(join(dist, `${name}.json`), text);
  writeFileSync(join(dist, `${name}.js`), moduleOf(name, catalogue));
  writeFileSync(join(dist, `${name}.d.ts`), declarationOf(name));
  console.log(`${name}: ${catalogue.practices.length} practices, ${catalogue.agendas.length} agendas, 0 problems`);
}
