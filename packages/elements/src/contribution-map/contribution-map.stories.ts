import type { AgendaAnalysis, SharedAgenda } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { AgendaViewName } from '../shared/agenda/agenda-view.js';
import { AGENDA_VIEWS } from '../shared/agenda/agenda-view.js';
import { addLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import {
  agendaCatalogue,
  analysisOf,
  bareAgenda,
  fullAgenda,
  goalsOnly,
  longAgenda,
} from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { largeMap } from '../shared/testing/large-map.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';

import { tangledAgenda } from '../shared/testing/tangled-agenda.js';
import './contribution-map.define.js';

interface MapArgs {
  readonly agenda: SharedAgenda | undefined;
  readonly analysis: AgendaAnalysis | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly view: AgendaViewName;
  readonly partner: string | undefined;
  readonly selected: string | undefined;
  readonly asTable: boolean;
}

type MapStory = Story<MapArgs>;

const render = ({ agenda, analysis, catalogue, view, partner, selected, asTable }: MapArgs): TemplateResult =>
  html`<gedeeld-contribution-map
    .agenda=${agenda}
    .analysis=${analysis}
    .catalogue=${catalogue}
    view=${view}
    partner=${partner ?? nothing}
    selected=${selected ?? nothing}
    ?as-table=${asTable}
    ><p>Lees onze agenda op de site van de gemeente.</p></gedeeld-contribution-map
  >`;

const meta: StoryMeta<MapArgs> = {
  title: 'Contribution map (kaart van bijdragen)',
  component: 'gedeeld-contribution-map',
  args: {
    agenda: fullAgenda,
    analysis: analysisOf(fullAgenda),
    catalogue: agendaCatalogue,
    view: 'public',
    partner: undefined,
    selected: undefined,
    asTable: false,
  },
  argTypes: { view: { control: 'select', options: AGENDA_VIEWS } },
  render,
};
export default meta;

/** What everyone may see: no harm, and nothing of what is not substantiated yet. */
export const Public: MapStory = {};

/** Everything, for who can do something about it: harm with its barred end, and what is not substantiated. */
export const Partners: MapStory = { args: { view: 'partners' } };

/** An action was chosen: its chain is lit, with its grades in words and its weakest link. */
export const ChosenChain: MapStory = { args: { view: 'partners', selected: 'schoolontbijt' } };

/** An action that helps and hinders: both ways are lit. */
export const ChosenHarm: MapStory = { args: { view: 'partners', selected: 'naschools' } };

/** A goal was chosen: all that leads to it. */
export const ChosenGoal: MapStory = { args: { view: 'partners', selected: 'partners' } };

/** A link was chosen: its grade stands beside it, and a question can be asked about it. */
export const ChosenLink: MapStory = { args: { view: 'partners', selected: 'familieschool->partners' } };

/** The part of one partner. */
export const OnePartner: MapStory = { args: { view: 'partners', partner: 'school' } };

/** Every line there is; a link that research contradicts; two links between the same two; and a circle. */
export const EveryLine: MapStory = {
  args: { agenda: tangledAgenda, analysis: analysisOf(tangledAgenda), view: 'partners' },
};

/** Ideas alone: judged as if they were done, and said to be ideas. */
export const IdeasOnly: MapStory = {
  args: ((): Partial<MapArgs> => {
    const agenda = {
      ...fullAgenda,
      actions: fullAgenda.actions.map((action) => ({ ...action, status: 'idea' as const })),
    };
    return { agenda, analysis: analysisOf(agenda), view: 'partners' };
  })(),
};

/** Goals alone: who does what is not known yet. */
export const GoalsOnly: MapStory = { args: { agenda: goalsOnly, analysis: analysisOf(goalsOnly) } };

/** Something could not be read and was left out. */
export const Incomplete: MapStory = {
  args: { agenda: { ...goalsOnly, incomplete: true }, analysis: analysisOf({ ...goalsOnly, incomplete: true }) },
};

/** Nothing on it yet. */
export const Bare: MapStory = { args: { agenda: bareAgenda, analysis: analysisOf(bareAgenda) } };

/** Before there is an analysis, the page's own text stands. */
export const NoAnalysis: MapStory = { args: { analysis: undefined } };

/** Long words, a long chain, a circle, and names from a stranger. */
export const LongWords: MapStory = {
  args: { agenda: longAgenda, analysis: analysisOf(longAgenda), view: 'partners' },
};

/** Thirty links, as many agendas have. */
export const ThirtyLinks: MapStory = largeStory(30);

/** A hundred links. */
export const HundredLinks: MapStory = largeStory(100);

/** The same as a table. */
export const AsTable: MapStory = { args: { view: 'partners', asTable: true } };

/** Read from right to left. */
export const RightToLeft: MapStory = {
  args: { view: 'partners', selected: 'schoolontbijt' },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: MapStory = { args: { view: 'partners' }, parameters: { lang: 'en' } };

/** The narrowest phone: every chain as a ladder. */
export const Narrow: MapStory = { args: { view: 'partners' }, parameters: { width: 320 } };

/** The table on the narrowest phone. */
export const NarrowTable: MapStory = { args: { view: 'partners', asTable: true }, parameters: { width: 320 } };

function largeStory(links: number): MapStory {
  const agenda = largeMap(links, 1);
  return { args: { agenda, analysis: analysisOf(agenda), view: 'partners' } };
}

/** Somebody walks along a line by keyboard, and chooses a goal. */
export const WalkingByKeyboard: MapStory = {
  play: async (context) => {
    const { finds, keys } = readerOf(context);
    await context.step('Goes along the first line', async () => {
      await keys('{ArrowRight}{ArrowRight}', await finds<SVGElement>('.item[tabindex="0"]'));
    });
    await context.step('Chooses what is there', async () => {
      await keys('{Enter}');
      await finds('.item[aria-selected="true"]');
    });
  },
};
