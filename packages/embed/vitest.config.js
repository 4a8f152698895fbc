import { browserTests } from '../../scripts/vitest-browser.js';
import { feeds } from './test/feeds.js';

export default browserTests({ suite: 'embed', preload: ['lit'], vite: { plugins: [feeds()] } });
