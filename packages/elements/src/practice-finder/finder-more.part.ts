import { Part } from '../shared/later/part.js';
import type * as more from './finder-more.js';

/** The filters, and why a practice is there: read when the finder has begun, for nobody asks anything before. */
export const finderMore: Part<typeof more> = new Part(() => import('./finder-more.js'));
