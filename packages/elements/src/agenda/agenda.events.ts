import type { Contribution, Evidence, Practice, TrailStep } from '@gedeeld/core';

/** What is said of a practice: a judgement on it, or how one organisation took it over; else the practice as a whole. */
export interface PracticeClaim {
  readonly practice: Practice;
  readonly evidence?: Evidence;
  readonly adoption?: TrailStep;
}

/**
 * A reader wants to ask a question about a claim: is it so that this helps that? `preventDefault()` keeps the element
 * from showing a line to copy, so that a page can ask in its own way.
 */
export class QuestionAskEvent extends Event {
  static readonly type = 'gedeeld-question-ask';
  /** The claim the question is about, when it is a link of an agenda. */
  readonly contribution: Contribution | undefined;
  /** The id of that link in the analysis, if there is one; else its own, if it has one. */
  readonly link: string | undefined;
  /** The claim the question is about, when it is something that is said of a practice. */
  readonly claim: PracticeClaim | undefined;

  constructor(about: Contribution | PracticeClaim, link?: string) {
    super(QuestionAskEvent.type, { bubbles: true, composed: true, cancelable: true });
    if ('practice' in about) this.claim = about;
    else this.contribution = about;
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-question-ask': QuestionAskEvent;
  }
}
