import * as next from '../../agenda/agenda-next.js';
import { agendaNext } from '../../agenda/agenda-next.part.js';
import * as details from '../../place-picker/place-details.js';
import { placeDetails } from '../../place-picker/place-details.part.js';
import * as more from '../../practice-finder/finder-more.js';
import { finderMore } from '../../practice-finder/finder-more.part.js';

/** Has elements drawn whole from the start: for a server, where what comes later would never come. */
export const drawAllAtOnce = (): void => {
  agendaNext.take(next);
  finderMore.take(more);
  placeDetails.take(details);
};
