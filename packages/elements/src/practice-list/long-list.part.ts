import { Part } from '../shared/later/part.js';
import type * as long from './long-list.js';

/** What shows thousands on one page: read when a list has more than one page, and there is nothing else to do. */
export const longLists: Part<typeof long> = new Part(() => import('./long-list.js'));
