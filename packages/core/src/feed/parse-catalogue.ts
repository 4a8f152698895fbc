import { finding } from './finding.js';
import { readCatalogue, refusal, type ParseResult } from './read-catalogue.js';

/**
 * Reads a catalogue from data of any origin. Never throws. Leaves out as little as possible: what is wrong with one
 * record never hides another. Absent lists become empty ones; keys it does not know are carried along untouched.
 */
export const parseCatalogue = (input: unknown): ParseResult => {
  try {
    return readCatalogue(input);
  } catch {
    // Nothing here is expected to throw, but the page we run on may have changed the language under our feet.
    return refusal(finding('not-readable', {}));
  }
};
