/** The policy domains (in Dutch: domein) that a record belongs to. */
export const DOMAINS = [
  'education',
  'youth',
  'culture',
  'space',
  'poverty',
  'health',
  'sport',
  'housing',
  'safety',
  'work',
] as const;
/** A policy domain: one of `DOMAINS`. */
export type Domain = (typeof DOMAINS)[number];
