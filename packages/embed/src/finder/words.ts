/** Search by words: loaded when a reader comes near, or asks with words. */
export { createPracticeIndexGradually } from '@gedeeld/search';
export { searchWords } from './search-words.js';
