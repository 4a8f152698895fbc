import type { GoalSuggestions, Practice, SharedAgenda } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import {
  AGENDA_DAY,
  agendaCatalogue,
  analysisOf,
  bareAgenda,
  fullAgenda,
  goalsOnly,
  longAgenda,
} from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import { suggestedPractices, suggestionsFor } from '../shared/testing/suggested.js';
import './suggestions.define.js';

interface SuggestionsArgs {
  readonly agenda: SharedAgenda | undefined;
  readonly suggestions: readonly GoalSuggestions[] | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
  readonly lens: Lens | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type SuggestionsStory = Story<SuggestionsArgs>;

const render = (args: SuggestionsArgs): TemplateResult =>
  html`<gedeeld-suggestions
    .agenda=${args.agenda}
    .suggestions=${args.suggestions}
    .analysis=${args.agenda && analysisOf(args.agenda)}
    .catalogue=${args.catalogue}
    .catalogues=${[suggestedPractices]}
    .hrefOf=${args.hrefOf}
    lens=${args.lens ?? nothing}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees wat anderen doen op de site van de gemeente.</p></gedeeld-suggestions
  >`;

const meta: StoryMeta<SuggestionsArgs> = {
  title: 'Suggestions (ideeën bij een gat)',
  component: 'gedeeld-suggestions',
  args: {
    agenda: fullAgenda,
    suggestions: suggestionsFor(fullAgenda),
    catalogue: agendaCatalogue,
    hrefOf: undefined,
    lens: undefined,
    headingLevel: 2,
    today: AGENDA_DAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** For every gap what others do, and what would come of it. */
export const ForEveryGap: SuggestionsStory = {};

/** One goal, one practice. */
export const One: SuggestionsStory = {
  args: {
    suggestions: suggestionsFor(fullAgenda)
      .slice(0, 1)
      .map((goal) => ({ ...goal, practices: goal.practices.slice(0, 1) })),
  },
};

/** A goal for which nothing was found: in words. */
export const NothingFound: SuggestionsStory = {
  args: { suggestions: suggestionsFor(fullAgenda).map((goal) => ({ ...goal, practices: [] })) },
};

/** No goal is looking for a practice. */
export const AllCovered: SuggestionsStory = { args: { suggestions: [] } };

/** Goals alone: who does what is not known, so nothing is missing that we know of. */
export const GoalsOnly: SuggestionsStory = { args: { agenda: goalsOnly, suggestions: suggestionsFor(goalsOnly) } };

/** Something could not be read and was left out: it says so. */
export const Incomplete: SuggestionsStory = { args: { agenda: { ...fullAgenda, incomplete: true } } };

/** The agenda's place is known not to meet a condition. */
export const NotApplicable: SuggestionsStory = {
  args: (() => {
    const agenda = { ...fullAgenda, context: { phases: ['vocational' as const], urbanity: 5 } };
    return { agenda, suggestions: suggestionsFor(agenda) };
  })(),
};

/** A parent gets no ladder and no verdict. */
export const ForParent: SuggestionsStory = { args: { lens: 'parent' } };

/** Nothing in the agenda yet. */
export const Bare: SuggestionsStory = { args: { agenda: bareAgenda, suggestions: suggestionsFor(bareAgenda) } };

/** Before there are suggestions, the page's own text stands. */
export const NoSuggestions: SuggestionsStory = { args: { suggestions: undefined } };

/** Long words, and text from a stranger. */
export const LongWords: SuggestionsStory = { args: { agenda: longAgenda, suggestions: suggestionsFor(longAgenda) } };

/** Read from right to left. */
export const RightToLeft: SuggestionsStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: SuggestionsStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: SuggestionsStory = { parameters: { width: 320 } };

/** A reader looks at what else there is for a gap. */
export const LookingFurther: SuggestionsStory = {
  play: async (context) => {
    const { press, finds } = readerOf(context);
    await context.step('Asks for the rest', () => press('Nog'));
    await context.step('Sees the rest', async () => {
      await finds('.rest[open]');
    });
  },
};
