import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { TextMeasure } from './text-measure.js';
import { EM, guessWidth, measureIn } from './text-measure.js';

/** What a server draws for, which sees no page: a usual column on a desk. */
const USUAL_ROOM = 1_120;

/** How much room an element has, and how wide its letters are: both in units of the drawing, 16 to the size of letters. */
export class RoomController implements ReactiveController {
  /** Whether it was ever shown; of what stands in no box of its own nobody tells when it is. */
  isShown = false;
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
    this.#observer = new ResizeObserver(() => {
      // In the next frame: drawn at once, the new height would be news to the observer before it is done.
      if (this.isShown) requestAnimationFrame(() => this.#lookAgain());
      else this.#appear();
    });
    this.#observer.observe(this.#host);
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.#forget());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Shown for the first time: it is drawn in the very frame, and the observer asked anew in the next. */
  #appear(): void {
    this.#observer?.disconnect();
    this.#lookAgain();
    requestAnimationFrame(() => this.#host.isConnected && this.#observer?.observe(this.#host));
  }

  #lookAgain(): void {
    const { isShown, room } = this;
    this.#look();
    if (!isShown || room !== this.room) this.#host.requestUpdate();
  }

  /** One look at the page each time its size changes: nothing is measured while drawing. */
  #look(): void {
    const style = getComputedStyle(this.#host);
    const letters = parseFloat(style.fontSize) || EM;
    // What is hidden keeps the room it had.
    this.#room = Math.round((this.#host.clientWidth / letters) * EM) || this.#room;
    this.isShown ||= /^(inline|contents)$/.test(style.display) || this.#host.getClientRects().length > 0;
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
