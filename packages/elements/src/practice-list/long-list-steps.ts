import type { LitElement, ReactiveController } from 'lit';

/**
 * How many items stand in one group: whole rows in one to four columns. The browser looks at each frame which groups are in
 * sight, so there are not too many of them; it draws a whole one at a time, so it is not too large.
 */
export const GROUP = 12;

/** How many groups stand in one chapter: the browser looks only at the groups of chapters in sight. */
export const CHAPTER = 24;

/** How many groups are there at once, and how many of their items are whole: what a reader sees first. */
const FIRST_GROUPS = 5;
const FIRST_ITEMS = 8;

/** How many items become whole together: a row or two, which a slow phone draws before the reader scrolls on. */
const ROW = 4;

/** How far outside the window a group is near: it is whole before it is in sight. */
const NEAR = '800px 0px';

/** How long drawing groups in outline may take in one frame, in milliseconds, and how many there are at least and at most. */
const PATIENCE = 20;
const LEAST = 4;
const MOST = 60;

/**
 * Says which groups of a long list are to be drawn in which update, so that none takes long however long the list is: first
 * what is in sight, then all of it in outline, as many groups in a frame as the computer draws easily. What stands as it
 * should is left alone.
 */
export class LongListSteps implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #count = 0;
  #groups = 0;
  readonly #whole = new Set<number>();
  /** The groups that the next update draws, those that it may draw later, and those near where the reader is. */
  readonly #due = new Set<number>();
  readonly #stale = new Set<number>();
  readonly #near = new Set<number>();
  readonly #places = new Map<Element, number>();
  #watcher: IntersectionObserver | undefined;
  #frame: number | undefined;
  #pace = 2 * FIRST_GROUPS;
  /** When the step that is being drawn began. */
  #started = 0;

  /** @param selector what selects the groups that the host draws, in its own shadow root */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** How many groups there are by now. */
  get groups(): number {
    return this.#groups;
  }

  /** Whether this group is drawn in this update; else it stays as it is. */
  isDue(group: number): boolean {
    return this.#due.has(group);
  }

  /** Whether all of this item is drawn, or its outline. */
  isWhole(item: number): boolean {
    return this.#whole.has(item);
  }

  /** Which item stands here. */
  placeOf(item: Element): number {
    const group = item.parentElement!;
    return (this.#places.get(group) ?? 0) * GROUP + [...group.children].indexOf(item);
  }

  /** Another list, from its beginning. */
  begin(count: number): void {
    this.#rest();
    for (const set of [this.#whole, this.#due, this.#stale]) set.clear();
    for (let item = 0; item < FIRST_ITEMS; item += 1) this.#whole.add(item);
    this.#count = count;
    this.#groups = 0;
    this.#add(document.hidden ? Infinity : FIRST_GROUPS);
  }

  /** The same items, and more of them. */
  growTo(count: number): void {
    this.#stale.add(Math.floor(this.#count / GROUP));
    for (const item of this.#whole) this.#stale.add(groupOf(item));
    this.#count = count;
    this.#redraw(FIRST_GROUPS);
  }

  /** The same items, shown otherwise. */
  drawAgain(): void {
    for (let group = 0; group < this.#groups; group += 1) this.#stale.add(group);
    this.#redraw(FIRST_GROUPS);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
    this.#rest();
  }

  hostUpdated(): void {
    if (this.#started > 0) this.#pace = paceAfter(this.#pace, performance.now() - this.#started);
    this.#started = 0;
    this.#due.clear();
    this.#watch();
    if (this.#hasWork) this.#frame ??= requestAnimationFrame(this.#step);
  }

  get #hasWork(): boolean {
    return this.#stale.size > 0 || this.#groups < this.#last || this.#nextOutline() !== undefined;
  }

  /** How many groups there are to be. */
  get #last(): number {
    return Math.ceil(this.#count / GROUP);
  }

  readonly #step = (): void => {
    this.#frame = undefined;
    const next = this.#nextOutline();
    if (next !== undefined) {
      for (let item = next; item < next + ROW; item += 1) this.#whole.add(item);
      this.#due.add(groupOf(next));
    } else {
      this.#started = performance.now();
      if (this.#groups < this.#last) this.#add(this.#pace);
      else this.#redraw(this.#pace);
    }
    this.#host.requestUpdate();
    void this.#keepFocus();
  };

  /** Who prints, prints all of it. */
  readonly #drawAll = (): void => {
    this.#add(Infinity);
    this.#redraw(Infinity);
    this.#host.requestUpdate();
  };

  #add(groups: number): void {
    const from = this.#groups;
    this.#groups = Math.min(this.#last, from + groups);
    for (let group = from; group < this.#groups; group += 1) this.#due.add(group);
  }

  /** Those near the reader first. */
  #redraw(groups: number): void {
    for (const group of [...this.#near, ...this.#stale].slice(0, this.#near.size + groups)) {
      if (this.#stale.delete(group) && group < this.#groups) this.#due.add(group);
    }
  }

  /** The first item near the reader that is not whole yet. */
  #nextOutline(): number | undefined {
    for (const group of [...this.#near].sort((one, other) => one - other)) {
      for (let item = group * GROUP; item < Math.min(this.#count, (group + 1) * GROUP); item += 1)
        if (!this.#whole.has(item)) return item;
    }
    return undefined;
  }

  /** Looks which groups are near, those that are new too. */
  #watch(): void {
    const groups = this.#host.renderRoot.querySelectorAll(this.#selector);
    this.#watcher ??= new IntersectionObserver(this.#see, { rootMargin: NEAR });
    for (let at = this.#places.size; at < groups.length; at += 1) {
      const group = groups[at]!;
      this.#places.set(group, at);
      this.#watcher.observe(group);
    }
  }

  readonly #see = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      const group = this.#places.get(target);
      if (group === undefined) continue;
      if (isIntersecting) this.#near.add(group);
      else this.#near.delete(group);
    }
    if (this.#hasWork) this.#frame ??= requestAnimationFrame(this.#step);
  };

  /** Who stands with the keyboard on an outline, stands on the card that takes its place. */
  async #keepFocus(): Promise<void> {
    const item = (this.#host.renderRoot as ShadowRoot).activeElement?.closest('li.outline');
    if (!item || !this.#whole.has(this.placeOf(item))) return;
    const [group, at] = [item.parentElement!, this.placeOf(item) % GROUP];
    await this.#host.updateComplete;
    const card = group.children[at]?.querySelector<LitElement>('gedeeld-practice-card');
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('.choose')?.focus({ preventScroll: true });
  }

  #rest(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#watcher?.disconnect();
    this.#watcher = undefined;
    this.#near.clear();
    this.#places.clear();
  }
}

/** As many groups as would have taken as long as we have patience for; one slow frame does not make all that follow slow. */
const paceAfter = (pace: number, time: number): number =>
  Math.round(Math.min(MOST, 2 * pace, Math.max(LEAST, pace / 2, (pace * PATIENCE) / time)));

const groupOf = (item: number): number => Math.floor(item / GROUP);
