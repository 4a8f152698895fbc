import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { TextMeasure } from './text-measure.js';
import { guessWidth, measureIn } from './text-measure.js';

/** The size of letters, in units of the drawing. */
const EM = 16;
/** What a server draws for, which sees no page: a usual column on a desk. */
const USUAL_ROOM = 1_120;

/** How much room an element has, and how wide its letters are: both in units of the drawing, 16 to the size of letters. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #room = 0;
  #measure: TextMeasure | undefined;
  #family = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The width there is. */
  get room(): number {
    return this.#room || USUAL_ROOM;
  }

  /** How wide texts are in the font of the page. */
  get measure(): TextMeasure {
    return this.#measure ?? guessWidth;
  }

  hostConnected(): void {
    this.#look();
    // In the next frame: drawn at once, the new height would be news to the observer before it is done.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#lookAgain()));
    this.#observer.observe(this.#host);
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.#forget());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #lookAgain(): void {
    const room = this.#room;
    this.#look();
    if (room !== this.#room) this.#host.requestUpdate();
  }

  /** One look at the page each time its size changes: nothing is measured while drawing. */
  #look(): void {
    const style = getComputedStyle(this.#host);
    const letters = parseFloat(style.fontSize) || EM;
    this.#room = Math.round((this.#host.clientWidth / letters) * EM);
    const own = style.getPropertyValue('--_document-font-family').trim();
    const family = own === '' || own === 'inherit' ? style.fontFamily : own;
    if (family === this.#family) return;
    this.#family = family;
    this.#measure = measureIn(family);
  }

  /** A font came in later: what was measured was another one. */
  #forget(): void {
    this.#measure = measureIn(this.#family);
    this.#host.requestUpdate();
  }
}
