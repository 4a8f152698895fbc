import { browserTests } from '../../scripts/vitest-browser.js';

export default browserTests({ suite: 'elements', preload: ['lit', 'axe-core'] });
