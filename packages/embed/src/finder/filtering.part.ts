import { Part } from '@gedeeld/elements';

import type * as filters from './filtering.js';

/** What finds by filters, problem and place, and counts: the first practices are there without. */
export const filtering: Part<typeof filters> = new Part(() => import('./filtering.js'));
