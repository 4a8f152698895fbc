/** How well a goal is taken care of, from best to worst; `unknown` stands apart. */
export const COVERAGES = ['covered', 'thin', 'claimed', 'stalled', 'gap', 'unknown'] as const;
export type Coverage = (typeof COVERAGES)[number];
