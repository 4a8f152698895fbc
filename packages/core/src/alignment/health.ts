/** The five conditions of collective impact (Kania & Kramer 2011), in their order. */
export const HEALTH_CONDITIONS = [
  'common-agenda',
  'shared-measurement',
  'mutually-reinforcing',
  'continuous-communication',
  'backbone',
] as const;
export type HealthConditionName = (typeof HEALTH_CONDITIONS)[number];

/** `unknown`: the document says nothing about it, which is not the same as no. */
export const HEALTH_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type HealthAnswer = (typeof HEALTH_ANSWERS)[number];
