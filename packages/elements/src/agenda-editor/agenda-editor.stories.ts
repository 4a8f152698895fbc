import type { Catalogue, SharedAgenda } from '@gedeeld/core';
import { buildCatalogue, buildPractice } from '@gedeeld/core/testing';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { addLanguage } from '../shared/languages.js';
import { AGENDA_DAY, agendaCatalogue, bareAgenda, fullAgenda, longAgenda } from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { chooseFile } from '../shared/testing/downloads.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import { actionCheckFile, waterrijkTables } from '../shared/testing/waterrijk-tables.js';
import './agenda-editor.define.js';

interface EditorArgs {
  readonly catalogue: Catalogue | undefined;
  readonly catalogues: readonly Catalogue[];
  readonly headingLevel: number;
  readonly today: string;
}

type EditorStory = Story<EditorArgs>;

const render = ({ catalogue, catalogues, headingLevel, today }: EditorArgs): TemplateResult =>
  html`<gedeeld-agenda-editor
    .catalogue=${catalogue}
    .catalogues=${catalogues}
    heading-level=${headingLevel}
    today=${today}
    ><p>Zet JavaScript aan om de agenda te maken.</p></gedeeld-agenda-editor
  >`;

/** A document around an agenda, as the parser would give it. */
const documentWith = (agenda: SharedAgenda): Catalogue => ({ ...agendaCatalogue, agendas: [agenda] });

const others: readonly Catalogue[] = [
  buildCatalogue({
    id: 'https://example.net/elders.json',
    practices: [
      buildPractice('samen-spelen', {
        title: 'Samen een speelplek maken',
        summary: 'Kinderen tekenen een plek om te spelen, en de gemeente maakt die.',
        domains: ['space'],
      }),
    ],
  }),
];

const meta: StoryMeta<EditorArgs> = {
  title: 'Agenda editor (agenda maken)',
  component: 'gedeeld-agenda-editor',
  args: { catalogue: documentWith(fullAgenda), catalogues: others, headingLevel: 2, today: AGENDA_DAY },
  render,
};
export default meta;

/** An agenda that is open: its outline, the form of what is chosen, and what is left to do. */
export const Open: EditorStory = {};

/** Before there is anything: three ways to begin. */
export const Start: EditorStory = { args: { catalogue: undefined } };

/** An agenda with nothing in it yet. */
export const Bare: EditorStory = { args: { catalogue: documentWith(bareAgenda) } };

/** Long words, unknown partners, and text from a stranger. */
export const LongWords: EditorStory = { args: { catalogue: documentWith(longAgenda) } };

/** Part of what was opened could not be read. */
export const Incomplete: EditorStory = { args: { catalogue: documentWith({ ...fullAgenda, incomplete: true }) } };

/** Read from right to left. */
export const RightToLeft: EditorStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: EditorStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom: one part at a time. */
export const Narrow: EditorStory = { parameters: { width: 320 } };

/** An adviser changes a title, and takes it back. */
export const ChangingAndUndoing: EditorStory = {
  play: async (context) => {
    const { finds, keys, misses, press, sees } = readerOf(context);
    await context.step('Opens an action and writes behind its title', async () => {
      await press('Taalcafé voor ouders');
      const title = await finds<HTMLInputElement>('#f-title');
      title.setSelectionRange(title.value.length, title.value.length);
      await keys(' in de wijk', title);
      await sees('Taalcafé voor ouders in de wijk');
    });
    await context.step('Takes it back', async () => {
      await press('Ongedaan maken');
      await misses('Taalcafé voor ouders in de wijk');
    });
  },
};

/** What an adviser has, and what a spreadsheet makes of it: a status nobody knows, a goal that is missing, no number. */
const spoiled = {
  goals: waterrijkTables.goals.replace('1.200', 'veel').replace('\t66\tjuli 2027', '\t66\tooit'),
  partners: waterrijkTables.partners,
  actions: waterrijkTables.actions.replace('\tbezig\t8-1-2024', '\tloopt lekker\t31-2-2024'),
};

/** Three tables are pasted, of which some cells cannot be used as they are: what is good is kept, the rest is told. */
export const PastedWithProblems: EditorStory = {
  args: { catalogue: undefined },
  play: async (context) => {
    const { finds, press, sees } = readerOf(context);
    await context.step('Pastes three tables', async () => {
      for (const [name, text] of Object.entries(spoiled)) {
        const field = await finds<HTMLTextAreaElement>(`#f-paste-${name}`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await sees('Wij lezen: 4 doelen, 12 partners, 9 acties');
      await sees('cellen kloppen niet helemaal');
    });
    await context.step('Makes the agenda all the same', async () => {
      await press('Maak de agenda');
      await sees('cellen kloppen niet helemaal');
      await sees('Ontbijt op school');
    });
  },
};

/** Somebody checked an action and sent its file: whose it is, what it claims, and whether its owner confirms it. */
export const IncomingAction: EditorStory = {
  play: async (context) => {
    const { finds, sees } = readerOf(context);
    await context.step('Opens the file of an action check', async () => {
      const input = await finds<HTMLInputElement>('#f-take-in');
      chooseFile(input, 'samen-ontbijten.json', actionCheckFile(`${agendaCatalogue.id}#ontbijt`));
      await sees('Vraag Kinderopvang Zon of dit klopt.');
    });
  },
};
