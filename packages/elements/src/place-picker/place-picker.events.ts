import type { LocalContext, Ref } from '@gedeeld/core';

/** The reader chose a place, or told more about it. Nothing of it is kept. */
export class PlaceChangeEvent extends Event {
  static readonly type = 'gedeeld-place-change';
  /** The place that was chosen from the catalogues, by full IRI; nothing when the reader only describes one. */
  readonly place: Ref | undefined;
  /** What is known of the place now, the reader's answers included; nothing when nothing is. */
  readonly context: LocalContext | undefined;

  constructor(place: Ref | undefined, context: LocalContext | undefined) {
    super(PlaceChangeEvent.type, { bubbles: true, composed: true });
    this.place = place;
    this.context = context;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-place-change': PlaceChangeEvent;
  }
}
