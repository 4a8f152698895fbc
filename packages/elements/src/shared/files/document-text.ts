import type { Catalogue } from '@gedeeld/core';

/** The file of a document: the same document gives the same bytes, and so does what is read from them. */
export const documentText = (catalogue: Catalogue): string => `${JSON.stringify(catalogue, null, 2)}\n`;
