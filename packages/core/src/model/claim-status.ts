/** How far an action has come along a chain of contributions (after Mayne), from worst to best. */
export const CLAIM_STATUSES = ['unlinked', 'declared', 'reasoned', 'delivered', 'seen', 'accounted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
