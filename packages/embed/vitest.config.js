import { browserTests } from '../../scripts/vitest-browser.js';
import { catalogue, feeds, withAgendas } from './test/feeds.js';
import { rendered } from './test/rendered.js';
import { strict } from './test/strict.js';

export default browserTests({
  suite: 'embed',
  isolate: false,
  alone: [
    'src/development.test.ts',
    'src/composition/define-composition.test.ts',
    'src/finder/finder.test.ts',
    'src/language/language-loader.test.ts',
  ],
  preload: ['lit', 'lit/directives/guard.js'],
  vite: { plugins: [feeds(), rendered((_, query) => withAgendas(catalogue(query))), strict()] },
});
