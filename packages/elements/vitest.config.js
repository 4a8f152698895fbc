import { browserTests } from '../../scripts/vitest-browser.js';

export default browserTests({
  suite: 'elements',
  preload: ['lit', 'axe-core'],
  isolate: false,
  once: [
    'src/index.test.ts',
    'src/**/*.property.test.ts',
    'src/contribution-map/layout/*.test.ts',
    'src/agenda-editor/model/*.test.ts',
  ],
});
