import type { Catalogue } from '@gedeeld/core';

/** The notes of a meeting were changed. */
export class MeetingNotesEvent extends Event {
  static readonly type = 'gedeeld-meeting-notes';
  /** The file of the notes as they are now: a catalogue with the meeting, its lessons and adoptions. */
  readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    super(MeetingNotesEvent.type, { bubbles: true, composed: true });
    this.catalogue = catalogue;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-meeting-notes': MeetingNotesEvent;
  }
}
