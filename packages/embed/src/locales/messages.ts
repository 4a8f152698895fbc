import type { Message } from '@gedeeld/core';

import type { LoadFailureCode } from '../loading/load-failure.js';

/** What every use of the embed says. */
export interface EmbedMessages {
  readonly progress: Message;
  readonly outdated: Message;
  readonly retry: Message;
  readonly leftOut: Message;
  readonly source: Message;
  readonly licence: Message;
  readonly modified: Message;
  readonly failures: Readonly<Record<Exclude<LoadFailureCode, 'empty'>, Message>>;
}

/** What each use of the embed says about what it shows. */
export interface SubjectMessages {
  readonly loading: Message;
  readonly unavailable: Message;
  /** There is nothing of it in what was loaded. */
  readonly empty: Message;
}

/** What is said where there is more than one address. */
export interface FederationMessages {
  readonly progress: Message;
  readonly unreached: Message;
}

/** What the page of an agenda says. */
export interface AgendaMessages extends SubjectMessages {
  /** The ways to look at an agenda, together. */
  readonly views: Message;
  readonly document: Message;
  readonly map: Message;
  readonly partners: Message;
  readonly domains: Message;
}
