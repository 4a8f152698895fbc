import type { MessageLine } from './messages.js';
import { serveIndex } from './serve-index.js';

// The whole of a worker: `new Worker(new URL('@gedeeld/search/worker', import.meta.url), { type: 'module' })`.
// Where there is nobody at the other end (Node, looking at what it may import) it serves nobody.
if ('addEventListener' in globalThis) serveIndex(globalThis as unknown as MessageLine);
