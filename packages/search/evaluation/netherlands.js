// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { parseCatalogue } from '@gedeeld/core';

/**
 * The real practices that the evaluation set judges.
 *
 * @returns {import('@gedeeld/core').Catalogue}
 */
export const netherlands = () => {
  const file = createRequire(import.meta.url).resolve('@gedeeld/catalogue/netherlands.json');
  const { catalogue, problems } = parseCatalogue(JSON.parse(readFileSync(file, 'utf8')));
  if (catalogue === undefined) throw new Error(`netherlands.json cannot be read: ${JSON.stringify(problems[0])}`);
  return catalogue;
};
