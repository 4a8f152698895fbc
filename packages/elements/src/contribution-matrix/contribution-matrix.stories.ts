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
  manyGoals,
} from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './contribution-matrix.define.js';
import type { MatrixRows } from './matrix-rows.js';
import { MATRIX_ROWS } from './matrix-rows.js';

interface MatrixArgs {
  readonly agenda: SharedAgenda | undefined;
  readonly analysis: AgendaAnalysis | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly rows: MatrixRows;
  readonly view: AgendaViewName;
  readonly partner: string | undefined;
}

type MatrixStory = Story<MatrixArgs>;

const render = ({ agenda, analysis, catalogue, rows, view, partner }: MatrixArgs): TemplateResult =>
  html`<gedeeld-contribution-matrix
    .agenda=${agenda}
    .analysis=${analysis}
    .catalogue=${catalogue}
    rows=${rows}
    view=${view}
    partner=${partner ?? nothing}
    ><p>Lees onze agenda op de site van de gemeente.</p></gedeeld-contribution-matrix
  >`;

const meta: StoryMeta<MatrixArgs> = {
  title: 'Contribution matrix (wie draagt waar bij)',
  component: 'gedeeld-contribution-matrix',
  args: {
    agenda: fullAgenda,
    analysis: analysisOf(fullAgenda),
    catalogue: agendaCatalogue,
    rows: 'partners',
    view: 'public',
    partner: undefined,
  },
  argTypes: {
    rows: { control: 'select', options: MATRIX_ROWS },
    view: { control: 'select', options: AGENDA_VIEWS },
  },
  render,
};
export default meta;

/** Which partner contributes to which goal, for everyone. */
export const Partners: MatrixStory = {};

/** The same for the partners themselves: harm and what is not substantiated too. */
export const PartnersAmongThemselves: MatrixStory = { args: { view: 'partners' } };

/** Which policy domains are drawn in, and which are not. */
export const Domains: MatrixStory = { args: { rows: 'domains', view: 'partners' } };

/** The part of one partner. */
export const OnePartner: MatrixStory = { args: { partner: 'school' } };

/** Goals alone: who does what is not known. */
export const GoalsOnly: MatrixStory = { args: { agenda: goalsOnly, analysis: analysisOf(goalsOnly) } };

/** Something could not be read and was left out. */
export const Incomplete: MatrixStory = {
  args: {
    agenda: { ...fullAgenda, incomplete: true },
    analysis: analysisOf({ ...fullAgenda, incomplete: true }),
  },
};

/** Nothing to show yet. */
export const Bare: MatrixStory = { args: { agenda: bareAgenda, analysis: analysisOf(bareAgenda) } };

/** Before there is an analysis, the page's own text stands. */
export const NoAnalysis: MatrixStory = { args: { analysis: undefined } };

/** Long words, and partners that the catalogue does not know. */
export const LongWords: MatrixStory = {
  args: { agenda: longAgenda, analysis: analysisOf(longAgenda), view: 'partners' },
};

/** As many shared goals as a large city has: stacked sooner, so that no column becomes too narrow to read. */
export const ManyGoals: MatrixStory = { args: { agenda: manyGoals, analysis: analysisOf(manyGoals) } };

/** Read from right to left. */
export const RightToLeft: MatrixStory = {
  args: { view: 'partners' },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: MatrixStory = { args: { rows: 'domains' }, parameters: { lang: 'en' } };

/** The narrowest phone: a partner at a time, with the goals below each other. */
export const Narrow: MatrixStory = { args: { view: 'partners' }, parameters: { width: 320 } };
