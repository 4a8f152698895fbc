import { browserTests } from '../../scripts/vitest-browser.js';
import { catalogue, feeds, withAgendas } from './test/feeds.js';
import { rendered } from './test/rendered.js';

export default browserTests({
  suite: 'embed',
  preload: ['lit', 'lit/directives/guard.js'],
  vite: { plugins: [feeds(), rendered((_, query) => withAgendas(catalogue(query)))] },
});
