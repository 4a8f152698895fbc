/* global HTMLElement */
import { render } from 'lit';

import { inPageLanguage } from './words.js';

/** A part of a page that works out what it shows. It stands in the page itself, to look like the text around it. */
export class Block extends HTMLElement {
  #stop = () => undefined;

  connectedCallback() {
    this.#stop = inPageLanguage((words) => this.draw(words));
  }

  disconnectedCallback() {
    this.#stop();
  }

  /** What the block shows; a promise while it is working that out. */
  async draw(words) {
    const first = this.waiting?.(words);
    if (first && this.childElementCount === 0) render(first, this);
    const shown = await this.show(words);
    if (this.isConnected) render(shown, this);
  }
}
