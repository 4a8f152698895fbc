import '@gedeeld/elements/place-picker.define.js';
import '@gedeeld/elements/practice-finder.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { FinderElement } from './finder.js';

// The tag of the plain list: a page that outgrows it takes the other script and keeps its own code.
defineComposition('gedeeld-practices', FinderElement);
