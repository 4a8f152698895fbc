export { INDEX_FORMAT } from './index/index-file.js';
export type { LexiconFile, PracticeIndexFile } from './index/index-file.js';
export { createPracticeIndex, fromJSON } from './practice-index.js';
export type { PracticeIndex, PracticeIndexOptions } from './practice-index.js';
export type { MessageLine } from './worker/messages.js';
export { createPracticeWorkerIndex } from './worker/worker-index.js';
export type { PracticeWorkerIndex, PracticeWorkerOptions } from './worker/worker-index.js';
