import type { Grade } from '../model/grade.js';

/** What each level of a scheme is worth on our ladder. A code that is not in it counts for nothing. */
export type Scale = ReadonlyMap<string, Grade>;
