import { html } from 'lit';

import { Block } from './block.js';

/** The steps of space, as parts of one token, and what each is for. */
const STEPS = [
  [0.25, 'Tussen een teken en zijn woord', 'Between a mark and its word'],
  [0.5, 'Binnen een regel of een knop', 'Within a line or a button'],
  [0.75, 'Tussen regels van een lijst', 'Between the lines of a list'],
  [1, 'Tussen alinea’s, en rond een kaart', 'Between paragraphs, and around a card'],
  [1.5, 'Tussen kaarten, en voor een kop', 'Between cards, and before a heading'],
  [2, 'Tussen delen van een element', 'Between the parts of an element'],
  [3, 'Tussen grote delen van een pagina', 'Between large parts of a page'],
];

/** The scale of space, drawn. */
export class SpaceScale extends Block {
  show(words) {
    const isEnglish = words.light === 'light';
    return html`<table class="doc-table">
      <thead>
        <tr>
          <th scope="col">${words.steps}</th>
          <th scope="col">${words.size}</th>
          <td></td>
          <th scope="col">${words.use}</th>
        </tr>
      </thead>
      <tbody>
        ${STEPS.map(
          ([step, dutch, english]) =>
            html`<tr>
              <th scope="row"><code>space × ${step}</code></th>
              <td>${step * 16} px</td>
              <td>
                <svg width=${step * 16} height="16" aria-hidden="true" class="doc-space">
                  <rect width="100%" height="100%" fill="currentColor"></rect>
                </svg>
              </td>
              <td>${isEnglish ? english : dutch}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
