import type { Catalogue } from '@gedeeld/core';

/** The document in the editor was changed: by an edit, an undo, or by opening another one. */
export class AgendaEditEvent extends Event {
  static readonly type = 'gedeeld-agenda-edit';
  /** The whole document as it is now, agenda included. */
  readonly catalogue: Catalogue;
  /** The id of the agenda that is being edited. */
  readonly agenda: string;

  constructor(catalogue: Catalogue, agenda: string) {
    super(AgendaEditEvent.type, { bubbles: true, composed: true });
    this.catalogue = catalogue;
    this.agenda = agenda;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-agenda-edit': AgendaEditEvent;
  }
}
