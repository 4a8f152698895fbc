/** Everything that an agenda is changed with, and the forms of what is in it: loaded when somebody begins. */
export { compareAnalyses } from '@gedeeld/core';

export { addRecord } from './additions.js';
export { consequenceSentences } from './consequences-list.js';
export { errorText, fieldName, formWords, levelsOf, optionsOf } from './form-words.js';
export { formOf, restOf } from './form-of.js';
export { change, redo, undo } from './model/changes.js';
export { applyEdit } from './model/document-edit.js';
export { placeOf } from './model/finding-place.js';
export { readUnit, waysOf } from './read-unit.js';
