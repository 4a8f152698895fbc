import type { ReactiveController, ReactiveElement } from 'lit';
import { isServer } from 'lit';

import { afterFrame } from '../shared/pause.js';
import type { RoomController } from './room-controller.js';

/** How much further down each step comes, in units of the drawing: what takes less than a frame. */
const STEP = 600;
/** What stands above the picture takes at least as much. */
const ABOVE = 64;
/** What the element asks of itself to draw further down; its old value is as far down as it is drawn. */
export const DEEPER: unique symbol = Symbol('deeper');

/** From where to where a picture is drawn in an update. */
export interface Depth {
  /** As far down it stands already as it should. */
  readonly from: number;
  readonly to: number;
}

/**
 * Draws a high picture for the first time from its top down: at once what is in the window, so that the reader does not
 * wait for what is out of sight, and once that stands on the screen the rest, a step after each frame. From then on, and
 * where nobody waits, it is drawn as a whole; who prints gets all of it. It is complete when it is whole.
 */
export class DepthController implements ReactiveController {
  /** Whether some of it is still to come; what stands below it comes with the last of it. */
  isMore = false;
  /** Fulfilled when the next step was asked for. */
  next: Promise<void> | undefined;
  readonly #host: ReactiveElement;
  readonly #room: RoomController;
  #from = 0;
  #to: number;

  constructor(host: ReactiveElement, room: RoomController) {
    this.#host = host;
    this.#room = room;
    // A server draws it, or drew it: it stands there already.
    this.#to = isServer || host.shadowRoot ? Infinity : 0;
    host.addController(this);
  }

  /** Whether it is to be drawn: what was never shown is not, until somebody sees it or prints. */
  get isDue(): boolean {
    return this.#room.isShown || this.#to === Infinity;
  }

  /** Before each update: whether more is drawn than what stood is all that changes in it. */
  begin(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.isMore = false;
    this.#from = changed.size > 1 ? 0 : Number(changed.get(DEEPER) ?? 0);
  }

  /** What of a picture of this height is to be drawn now. */
  of(height: number): Depth {
    this.#to ||= this.#sight;
    this.isMore = this.#to < height && !document.hidden;
    if (!this.isMore) this.#to = Infinity;
    return { from: this.#from, to: this.#to };
  }

  /** What is still to come is drawn at once. */
  readonly drawAll = (): void => this.#draw(Infinity);

  hostConnected(): void {
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.drawAll);
  }

  hostUpdated(): void {
    if (this.isMore) this.next = afterFrame().then(() => this.#draw(this.#to + STEP));
  }

  /** As far down as the window comes, which may be less than nothing. */
  get #sight(): number {
    const { top, width } = this.#host.getBoundingClientRect();
    return ((innerHeight - top) * this.#room.room) / width - ABOVE;
  }

  #draw(to: number): void {
    if (this.#to === Infinity) return;
    const drawn = this.#to;
    this.#to = to;
    this.#host.requestUpdate(DEEPER, drawn);
  }
}
