import { Part } from '../shared/later/part.js';
import type * as details from './place-details.js';

/** What is known of a place, and the questions about it: read when a reader comes near, or a place is chosen. */
export const placeDetails: Part<typeof details> = new Part(() => import('./place-details.js'));
