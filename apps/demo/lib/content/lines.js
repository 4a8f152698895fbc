import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { pageSnippet, policyLines } from '../../src/scripts/builder/snippets.js';
import { html } from '../html.js';

/** What the builder gives for the lightest use: what is read where its script does not run. */
export const linesText = () => {
  const { files } = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@gedeeld/embed/gedeeld/integrity.json')), 'utf8'),
  );
  const choice = { use: 'embed', attributes: { src: '/gedeeld/netherlands.json', lang: 'nl' }, height: 800 };
  const scripts = Object.fromEntries(
    files.filter(({ use }) => use === choice.use).map(({ use, file, integrity }) => [use, { file, integrity }]),
  );
  return html`<div class="code">
      <pre tabindex="0" aria-label="De regels voor je pagina"><code>${pageSnippet(choice, scripts)}</code></pre>
    </div>
    <p>Heeft je site een streng beleid (CSP)? Vraag je beheerder dan om dit toe te staan.</p>
    <div class="code">
      <pre
        tabindex="0"
        aria-label="De regels voor het beleid"
      ><code>${policyLines(choice, 'https://www.waterrijk.example/')}</code></pre>
    </div>`;
};
