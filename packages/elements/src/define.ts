/** Registers every element. To register one, import its own `….define.js`. */
import './action-check/action-check.define.js';
import './agenda/agenda.define.js';
import './agenda-editor/agenda-editor.define.js';
import './challenge/challenge.define.js';
import './contribution-map/contribution-map.define.js';
import './contribution-matrix/contribution-matrix.define.js';
import './lesson/lesson.define.js';
import './meeting-notes/meeting-notes.define.js';
import './network/network.define.js';
import './place-picker/place-picker.define.js';
import './practice-card/practice-card.define.js';
import './practice-detail/practice-detail.define.js';
import './practice-finder/practice-finder.define.js';
import './practice-list/practice-list.define.js';
import './suggestions/suggestions.define.js';
