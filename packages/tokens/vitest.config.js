import { browserTests } from '../../scripts/vitest-browser.js';

export default browserTests({ suite: 'tokens', include: ['scripts/**/*.test.ts'] });
