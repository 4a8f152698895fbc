import '@gedeeld/elements/place-picker.define.js';
import '@gedeeld/elements/practice-finder.define.js';

import { FinderElement } from '../finder/finder.js';

/** The finder's name here. On a page it has the tag of the plain list, of which a page has one and a server both. */
export const FINDER = 'gedeeld-finder';

customElements.define(FINDER, FinderElement);
