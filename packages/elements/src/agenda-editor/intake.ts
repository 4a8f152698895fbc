/** Everything about action checks that come as a file: for who takes one in, and loaded then. */
export { incomingPanel } from './incoming-panel.js';
export { incomingEdit, readIncoming } from './incoming.js';
export { intakeWords } from './intake-words.js';
