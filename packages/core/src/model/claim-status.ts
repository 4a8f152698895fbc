/** How far an action has come along a chain of contributions (after Mayne), from worst to best. */
export const CLAIM_STATUSES = ['unlinked', 'declared', 'reasoned', 'delivered', 'seen', 'accounted'] as const;
/**
 * How far the claim has come that this action, here, is part of what moved the goal. In the order of contribution
 * analysis (Mayne 2001).
 */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
