// Writes schema/catalogue.json from the schemas of the model: `npm run schema -w @gedeeld/core`, after a build.
import { writeFileSync } from 'node:fs';
import { catalogueJsonSchema } from '../dist/model/json-schema.js';

const file = new URL('../schema/catalogue.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${file.pathname}`);
