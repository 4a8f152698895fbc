import * as actionCheck from '../../action-check/action-check.stories.js';
import * as agenda from '../../agenda/agenda.stories.js';
import * as agendaEditor from '../../agenda-editor/agenda-editor.stories.js';
import * as map from '../../contribution-map/contribution-map.stories.js';
import * as matrix from '../../contribution-matrix/contribution-matrix.stories.js';
import * as meetingNotes from '../../meeting-notes/meeting-notes.stories.js';
import * as placePicker from '../../place-picker/place-picker.stories.js';
import * as card from '../../practice-card/practice-card.stories.js';
import * as finder from '../../practice-finder/practice-finder.stories.js';
import * as list from '../../practice-list/practice-list.stories.js';
import * as formParts from '../form/form-parts.stories.js';
import * as lesson from '../../lesson/lesson.stories.js';
import * as challenge from '../../challenge/challenge.stories.js';
import * as practiceDetail from '../../practice-detail/practice-detail.stories.js';
import * as network from '../../network/network.stories.js';
import * as suggestions from '../../suggestions/suggestions.stories.js';
import * as languages from '../../locales/languages.stories.js';
import type { ShownStory } from './show-story.js';
import { atRest, drawn, showStory } from './show-story.js';
import type { Story, StoryMeta } from './story.js';

/** A story with the file it stands in, ready to be shown. */
export interface NamedStory {
  readonly name: string;
  readonly show: () => Promise<ShownStory<HTMLElement>>;
  readonly play: Story<never>['play'];
}

/** Of these the answer never comes. */
const WAITING: readonly unknown[] = [finder.Waiting];

const storiesOf = <Args>({ default: meta, ...stories }: { readonly default: StoryMeta<Args> }): readonly NamedStory[] =>
  (Object.entries(stories) as [string, Story<Args>][]).map(([name, story]) => ({
    name: `${meta.title}: ${name}`,
    show: async () => {
      const shown = await showStory(meta, story);
      if (!WAITING.includes(story)) await atRest(shown.frame);
      await drawn(shown.element);
      return shown;
    },
    play: story.play,
  }));

const ALL: readonly NamedStory[] = [
  ...storiesOf(actionCheck),
  ...storiesOf(languages),
  ...storiesOf(agenda),
  ...storiesOf(agendaEditor),
  ...storiesOf(map),
  ...storiesOf(matrix),
  ...storiesOf(meetingNotes),
  ...storiesOf(placePicker),
  ...storiesOf(card),
  ...storiesOf(finder),
  ...storiesOf(list),
  ...storiesOf(formParts),
  ...storiesOf(lesson),
  ...storiesOf(challenge),
  ...storiesOf(practiceDetail),
  ...storiesOf(network),
  ...storiesOf(suggestions),
];

/** Every story of every element. An element that is not here has no test that looks at all its states. */
export const EVERY_STORY = ALL.filter(({ play }) => !play);

/** The stories in which a reader does something. Until then they show what another story shows. */
export const PLAYED_STORIES = ALL.filter(({ play }) => play);
