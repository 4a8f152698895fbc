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
export type Role = (typeof ROLES)[number];
