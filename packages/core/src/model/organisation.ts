import type { Contact } from './contact.js';
import type { Id } from './id.js';
import type { LocalContext } from './local-context.js';
import type { LocalizedText } from './localized-text.js';

/** What kind of organisation somebody is. */
export const ORGANISATION_KINDS = [
  'municipality',
  'school',
  'school-board',
  'childcare',
  'library',
  'health',
  'welfare',
  'sport',
  'culture',
  'police',
  'housing',
  'business',
  'university',
  'ministry',
  'partnership',
  'child-centre',
  'youth-council',
  'parents',
  'other',
] as const;
/** One of {@link ORGANISATION_KINDS}. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A municipality, school, library or other body that takes part. */
export interface Organisation {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly kind: OrganisationKind;
  /** The municipality it is (in): `GM` and four digits. */
  readonly municipality?: string;
  readonly url?: string;
  readonly contact?: Contact;
  readonly context?: LocalContext;
}
