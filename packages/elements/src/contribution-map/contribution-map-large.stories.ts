import { analysisOf } from '../shared/testing/agendas.js';
import { largeMap } from '../shared/testing/large-map.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import map from './contribution-map.stories.js';

/**
 * As large as a map gets. It stands apart, for axe looks at every letter of a page against all that is behind it, which
 * takes minutes here; the same is looked at with a hundred links.
 */
const meta: StoryMeta<(typeof map)['args']> = { ...map, title: 'Contribution map, large (kaart, groot)' };
export default meta;

const agenda = largeMap(300, 1);

/** Three hundred links. */
export const HundredsOfLinks: Story<(typeof map)['args']> = {
  args: { agenda, analysis: analysisOf(agenda), view: 'partners' },
};
