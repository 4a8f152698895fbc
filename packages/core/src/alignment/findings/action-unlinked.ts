import type { Check } from './rule.js';

/** No chain leads from the action to a shared goal. */
export const actionUnlinked: Check<number> =
  ({ actions }) =>
  (at) =>
    actions[at]!.verdict === 'unlinked' ? {} : undefined;
