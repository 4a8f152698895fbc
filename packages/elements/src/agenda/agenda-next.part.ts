import { Part } from '../shared/later/part.js';
import type * as next from './agenda-next.js';

/**
 * What to do now, and how the partners work together: with its sentences and the rules by which gaps are found a tenth of
 * all there is to an agenda, and read when the agenda itself has been.
 */
export const agendaNext: Part<typeof next> = new Part(() => import('./agenda-next.js'));
