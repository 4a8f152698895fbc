import * as next from '../../agenda/agenda-next.js';
import { agendaNext } from '../../agenda/agenda-next.part.js';

/** Has elements drawn whole from the start: for a server, where what comes later would never come. */
export const drawAllAtOnce = (): void => agendaNext.take(next);
