/** Who someone is in the work for equal opportunities. */
export const ROLES = [
  'alderman',
  'school-leader',
  'teacher',
  'policy-officer',
  'partner',
  'parent',
  'young-person',
  'researcher',
] as const;
/** In which role somebody takes part: one of `ROLES`. */
export type Role = (typeof ROLES)[number];
