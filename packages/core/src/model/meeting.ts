import type { PartialDate } from './date.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** A meeting of one or more learning networks (in Dutch: bijeenkomst), and what it produced. */
export interface Meeting {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly on: PartialDate;
  readonly networks: readonly Ref[];
  readonly place?: LocalizedText;
  readonly speakers: readonly LocalizedText[];
  readonly topics: readonly LocalizedText[];
  readonly produced: readonly Ref[];
  readonly sources: readonly Source[];
}
