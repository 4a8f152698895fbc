/** How well a claim is supported, from worst to best. Ordered, never added or averaged. */
export const GRADES = ['none', 'declared', 'reasoned', 'observed', 'compared', 'strong', 'replicated'] as const;
/** A rung of the one ladder of evidence, weakest first. Ordered and never added or averaged. */
export type Grade = (typeof GRADES)[number];
