import type { Message } from '@gedeeld/core';

import type { LoadFailureCode } from '../loading/load-failure.js';

/** Every sentence of the embed; one file per language holds all of them. */
export interface EmbedMessages {
  readonly loading: Message;
  readonly progress: Message;
  readonly unavailable: Message;
  readonly outdated: Message;
  readonly retry: Message;
  readonly leftOut: Message;
  readonly source: Message;
  readonly licence: Message;
  readonly modified: Message;
  readonly failures: Readonly<Record<LoadFailureCode, Message>>;
}
