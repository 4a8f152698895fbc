import * as elements from '@gedeeld/elements';
import manifest from '@gedeeld/elements/custom-elements.json';
import { html } from 'lit';

import { Block } from './block.js';

/** Every event of every element: its class, which elements send it, and whether it can be prevented. */
export class EventTable extends Block {
  show(words) {
    return html`<table class="doc-table">
      <thead>
        <tr>
          <th scope="col">${words.event}</th>
          <th scope="col">${words.className}</th>
          <th scope="col">${words.sentBy}</th>
          <th scope="col">${words.prevented}</th>
        </tr>
      </thead>
      <tbody>
        ${EVENTS.map(
          ({ name, type, of }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${type}</code></td>
              <td>${of.map((tag, at) => html`${at > 0 ? ', ' : ''}<code>${tag}</code>`)}</td>
              <td>${new elements[type]({}).cancelable ? words.yes : words.no}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

const declarations = manifest.modules.flatMap(({ declarations: all }) => all ?? []);

const EVENTS = [
  ...declarations
    .flatMap(({ tagName, events = [] }) => events.map(({ name, type }) => ({ name, type: type.text, tag: tagName })))
    .reduce(
      (all, { name, type, tag }) => all.set(name, { name, type, of: [...(all.get(name)?.of ?? []), tag] }),
      new Map(),
    )
    .values(),
].sort((one, other) => (one.name < other.name ? -1 : 1));
