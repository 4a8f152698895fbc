import type { ActionAlignment } from '@gedeeld/core';

/** Someone takes their checked action along. A page that takes the file itself prevents the download. */
export class ActionCheckedEvent extends Event {
  static readonly eventName = 'gedeeld-action-checked';

  /** The action-check file, as `mergeAction` of core takes it in. */
  readonly file: string;
  /** What the agenda says of the action. */
  readonly alignment: ActionAlignment;

  constructor(file: string, alignment: ActionAlignment) {
    super(ActionCheckedEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.file = file;
    this.alignment = alignment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-action-checked': ActionCheckedEvent;
  }
}
