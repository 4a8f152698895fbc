import { splitRef } from '@gedeeld/core';

/**
 * Where a practice's title leads: the page's own pattern with `{id}` filled in, or nothing without a pattern. An id
 * comes from a stranger, so it is made safe for an address.
 *
 * @param pattern as a web editor wrote it: `/aanpakken/{id}/`
 * @param ref the practice's full IRI, or its id
 */
export const linkAddress = (pattern: string | null | undefined, ref: string): string | undefined =>
  pattern ? pattern.replaceAll('{id}', () => encodeURIComponent(splitRef(ref).id)) : undefined;
