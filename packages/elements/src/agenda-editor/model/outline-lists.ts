/** The lists of the outline, each with a place for one more. */
export type OutlineList = 'goals' | 'actions' | 'partners';
