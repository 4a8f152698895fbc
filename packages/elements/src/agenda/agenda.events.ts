import type { Contribution } from '@gedeeld/core';

/**
 * A reader wants to ask a question about a link: is it so that this helps that? `preventDefault()` keeps the element
 * from showing a line to copy, so that a page can ask in its own way.
 */
export class QuestionAskEvent extends Event {
  static readonly type = 'gedeeld-question-ask';
  /** The claim the question is about. */
  readonly contribution: Contribution;
  /** Its id in the analysis, if there is one; else its own, if it has one. */
  readonly link: string | undefined;

  constructor(contribution: Contribution, link: string | undefined) {
    super(QuestionAskEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.contribution = contribution;
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-question-ask': QuestionAskEvent;
  }
}
