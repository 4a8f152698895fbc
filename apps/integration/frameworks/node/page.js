// @ts-check
import { writeFileSync } from 'node:fs';

import { netherlands } from '@gedeeld/catalogue/netherlands';
import { lookupText } from '@gedeeld/core';
// A server that renders other pages has the elements as well.
import '@gedeeld/elements/define.js';
import { renderPractices } from '@gedeeld/embed/server';

const list = renderPractices({ catalogue: netherlands, lang: 'nl', stylesAt: '/styles/' });
const title = lookupText(netherlands.title, ['nl'], 'nl').text;

writeFileSync('dist/index.html', `<!doctype html><html lang="nl"><title>${title}</title>${list}</html>`);
