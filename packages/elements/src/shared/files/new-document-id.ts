import { randomUuid } from './random-uuid.js';

/** An address for a new document that nobody else has. */
export const newDocumentId = (): string => `urn:uuid:${randomUuid()}`;
