/** The name of a record inside its catalogue; ids come from strangers, so `constructor` is an id like any other. */
export type Id = string;

/** An {@link Id} in the same catalogue, or the full IRI `catalogueId#id` of a record in another one. */
export type Ref = string;

/** 1 to 200 letters, digits, `_`, `.`, `:`, `~`, `-` in any script, the first a letter, digit or `_`. */
export const ID_PATTERN = /^[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_.:~-]{0,199}$/u;

/**
 * The full IRI of what a reference points at, seen from a catalogue. No id holds a `#`, so one marks an IRI.
 *
 * @example
 * iriOf('swim', 'https://example.org/c.json'); // → 'https://example.org/c.json#swim'
 * iriOf('https://other.example/d.json#swim', 'https://example.org/c.json'); // → 'https://other.example/d.json#swim'
 */
export const iriOf = (ref: Ref, catalogueId: string): string => (ref.includes('#') ? ref : `${catalogueId}#${ref}`);

/**
 * The id inside its own catalogue, and the catalogue where the reference names one.
 *
 * @example
 * splitRef('https://example.org/c.json#swim'); // → { catalogue: 'https://example.org/c.json', id: 'swim' }
 * splitRef('swim'); // → { id: 'swim' }
 */
export const splitRef = (ref: Ref): { readonly catalogue?: string; readonly id: Id } => {
  const hash = ref.lastIndexOf('#');
  return hash < 0 ? { id: ref } : { catalogue: ref.slice(0, hash), id: ref.slice(hash + 1) };
};
