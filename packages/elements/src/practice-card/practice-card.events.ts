import type { Practice } from '@gedeeld/core';

/**
 * Someone chose a practice, by mouse, keyboard or touch. It bubbles out of every shadow root. `preventDefault()` keeps
 * the browser from following the link, so that a page can show the practice in its own way.
 */
export class PracticeSelectEvent extends Event {
  static readonly type = 'gedeeld-practice-select';
  /** The practice that was chosen. */
  readonly practice: Practice;
  /** Where its title leads, if anywhere. */
  readonly href: string | undefined;

  constructor(practice: Practice, href: string | undefined) {
    super(PracticeSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.practice = practice;
    this.href = href;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-practice-select': PracticeSelectEvent;
  }
}
