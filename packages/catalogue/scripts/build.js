import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { assemble } from './assemble.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const dataSets = ['netherlands', 'waterrijk'];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const name of dataSets) {
  const document = assemble(join(root, 'data', name));
  writeFileSync(join(dist, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
}
