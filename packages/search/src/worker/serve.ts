import type { MessageLine } from './messages.js';
import { serveIndex } from './serve-index.js';

// The whole of a worker: `new Worker(new URL('@gedeeld/search/worker', import.meta.url), { type: 'module' })`.
serveIndex(globalThis as unknown as MessageLine);
