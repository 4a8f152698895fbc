import type { Check } from './rule.js';

/** No chain leads from the action to a shared goal. */
export const actionUnlinked: Check<number> = (action, { actions }) =>
  actions[action]!.verdict === 'unlinked' ? {} : undefined;
