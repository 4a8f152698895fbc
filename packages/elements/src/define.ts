/** Registers every element. To register one, import its own `….define.js`. */
import './agenda/agenda.define.js';
import './agenda-editor/agenda-editor.define.js';
import './contribution-map/contribution-map.define.js';
import './contribution-matrix/contribution-matrix.define.js';
import './meeting-notes/meeting-notes.define.js';
import './practice-card/practice-card.define.js';
import './practice-finder/practice-finder.define.js';
import './practice-list/practice-list.define.js';
