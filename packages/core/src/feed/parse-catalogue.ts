import { finding } from './finding.js';
import { finished } from './in-steps.js';
import { readCatalogue, refusal, type ParseResult } from './read-catalogue.js';

/**
 * Reads a catalogue from data of any origin. Never throws. Leaves out as little as possible: what is wrong with one
 * record never hides another. Absent lists become empty ones; keys it does not know are carried along untouched.
 *
 * @example
 * const { catalogue, problems } = parseCatalogue({ format: 'gedeeld/1', id: 'https://example.org/c.json', practices: [{}] });
 * catalogue.practices; // → []
 * problems.some(({ path }) => path[0] === 'practices'); // → true
 */
export const parseCatalogue = (input: unknown): ParseResult => {
  try {
    return finished(readCatalogue(input));
  } catch {
    // Nothing here is expected to throw, but the page we run on may have changed the language under our feet.
    return refusal(finding('not-readable', {}));
  }
};
