import type { LocalizedText } from './localized-text.js';

/** How children take part (Lundy 2007): room to speak, their voice, who listens, and what is done with it. */
export interface ChildParticipation {
  readonly space?: LocalizedText;
  readonly voice?: LocalizedText;
  readonly audience?: LocalizedText;
  readonly influence?: LocalizedText;
}
