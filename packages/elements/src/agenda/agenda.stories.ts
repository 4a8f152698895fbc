import type { AgendaAnalysis, SharedAgenda } from '@gedeeld/core';
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
  schoolsLast,
} from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './agenda.define.js';
import type { AgendaViewName } from '../shared/agenda/agenda-view.js';
import { AGENDA_VIEWS } from '../shared/agenda/agenda-view.js';

interface AgendaArgs {
  readonly agenda: SharedAgenda | undefined;
  readonly analysis: AgendaAnalysis | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly view: AgendaViewName;
  readonly partner: string | undefined;
  readonly lens: Lens | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type AgendaStory = Story<AgendaArgs>;

const render = ({
  agenda,
  analysis,
  catalogue,
  view,
  partner,
  lens,
  headingLevel,
  today,
}: AgendaArgs): TemplateResult =>
  html`<gedeeld-agenda
    .agenda=${agenda}
    .analysis=${analysis}
    .catalogue=${catalogue}
    view=${view}
    partner=${partner ?? nothing}
    lens=${lens ?? nothing}
    heading-level=${headingLevel}
    today=${today}
    ><p>Lees onze agenda op de site van de gemeente.</p></gedeeld-agenda
  >`;

const meta: StoryMeta<AgendaArgs> = {
  title: 'Agenda (gedeelde agenda)',
  component: 'gedeeld-agenda',
  args: {
    agenda: fullAgenda,
    analysis: analysisOf(fullAgenda),
    catalogue: agendaCatalogue,
    view: 'public',
    partner: undefined,
    lens: undefined,
    headingLevel: 2,
    today: AGENDA_DAY,
  },
  argTypes: { view: { control: 'select', options: AGENDA_VIEWS }, lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** What everyone may read: no harm, and nothing that is not substantiated yet. */
export const Public: AgendaStory = {};

/** Everything, for who can do something about it. */
export const Partners: AgendaStory = { args: { view: 'partners' } };

/** The part of one partner. */
export const OnePartner: AgendaStory = { args: { view: 'partners', partner: 'school' } };

/** An alderman reads first what to do now, and whether the partners work together well. */
export const ForAlderman: AgendaStory = { args: { view: 'partners', lens: 'alderman' } };

/** A school leader reads first of the goals for which a school does something. */
export const ForSchoolLeader: AgendaStory = {
  args: { agenda: schoolsLast, analysis: analysisOf(schoolsLast), view: 'partners', lens: 'school-leader' },
};

/** A teacher too, and nothing of how the partners work together. */
export const ForTeacher: AgendaStory = { args: { lens: 'teacher' } };

/** A parent reads what is done, for which children, by whom, and whom to ask: no verdict, no grade, no figures. */
export const ForParent: AgendaStory = { args: { view: 'partners', lens: 'parent' } };

/** Goals are agreed; who does what is not known yet. That is not the same as that everything is missing. */
export const GoalsOnly: AgendaStory = { args: { agenda: goalsOnly, analysis: analysisOf(goalsOnly) } };

/** Something could not be read and was left out: the agenda says so. */
export const Incomplete: AgendaStory = {
  args: {
    agenda: { ...goalsOnly, incomplete: true },
    analysis: analysisOf({ ...goalsOnly, incomplete: true }),
    view: 'partners',
  },
};

/** Nothing in it yet. */
export const Bare: AgendaStory = { args: { agenda: bareAgenda, analysis: analysisOf(bareAgenda), view: 'partners' } };

/** Not analysed: the agenda alone, without a verdict. */
export const NotAnalysed: AgendaStory = { args: { analysis: undefined } };

/** Long words, unknown partners, goals far below each other, and text from a stranger. */
export const LongWords: AgendaStory = {
  args: { agenda: longAgenda, analysis: analysisOf(longAgenda), view: 'partners' },
};

/** Before there is an agenda, the page's own text stands. */
export const NoAgenda: AgendaStory = { args: { agenda: undefined } };

/** Read from right to left. */
export const RightToLeft: AgendaStory = {
  args: { view: 'partners' },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: AgendaStory = { args: { view: 'partners' }, parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: AgendaStory = { args: { view: 'partners' }, parameters: { width: 320 } };

/** A partner wants to know how an action helps, and asks a question about it. */
export const Asking: AgendaStory = {
  args: { view: 'partners' },
  play: async (context) => {
    const { press, finds } = readerOf(context);
    await context.step('Opens how it helps', () => press('Hoe helpt dit?'));
    await context.step('Asks a question', async () => {
      await press('Stel een vraag');
      await finds('.ask details[open], details.ask[open]');
    });
  },
};
