/**
 * Whether an action contributes, and how sure we are: the answer people read. From best to worst, with the two about
 * harm and the one about nothing more to say at the end.
 */
export const VERDICTS = [
  'certain',
  'likely',
  'plausible',
  'unproven',
  'unlinked',
  'contested',
  'counteracts',
  'inactive',
] as const;
export type Verdict = (typeof VERDICTS)[number];
