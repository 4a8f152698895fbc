export type { LexiconFile, PracticeIndexFile } from './index/index-file.js';
export { INDEX_FORMAT } from './index/index-file.js';
export type { PracticeIndex, PracticeIndexOptions } from './practice-index.js';
export {
  createPracticeIndex,
  createPracticeIndexGradually,
  fromJSON,
  practicesWithoutWords,
} from './practice-index.js';
export { learnWords } from './text/known-words.js';
export { WORD_LISTS } from './text/word-lists.js';
export type { WordLists } from './text/word-lists.js';
export type { MessageLine } from './worker/messages.js';
export type { PracticeWorkerIndex, PracticeWorkerOptions } from './worker/worker-index.js';
export { createPracticeWorkerIndex } from './worker/worker-index.js';
