import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { sizesTable, withSizes } from './sizes-table.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const FACTS = fileURLToPath(new URL('../dist/integrity.json', import.meta.url));

/** Writes what was measured by the last build into the README. */
const [readme, facts] = await Promise.all([readFile(README, 'utf8'), readFile(FACTS, 'utf8')]);
await writeFile(README, withSizes(readme, sizesTable(JSON.parse(facts).files)));
