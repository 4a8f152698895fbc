import type { EvidenceLevels } from '@gedeeld/core';

/** What an index takes into account beside the catalogues. */
export interface PracticeIndexOptions {
  /** Replaces the evidence levels of whole schemes, as the agenda's policy does. */
  readonly evidenceLevels?: EvidenceLevels;
}
