/** How well a claim is supported, from worst to best. Ordered, never added or averaged. */
export const GRADES = ['none', 'declared', 'reasoned', 'observed', 'compared', 'strong', 'replicated'] as const;
export type Grade = (typeof GRADES)[number];
