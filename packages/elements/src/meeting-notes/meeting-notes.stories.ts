import type { Catalogue } from '@gedeeld/core';
import { buildCatalogue, buildOrganisation, buildPractice } from '@gedeeld/core/testing';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { addLanguage } from '../shared/languages.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './meeting-notes.define.js';

interface NotesArgs {
  readonly catalogue: Catalogue | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type NotesStory = Story<NotesArgs>;

const render = ({ catalogue, headingLevel, today }: NotesArgs): TemplateResult =>
  html`<gedeeld-meeting-notes .catalogue=${catalogue} heading-level=${headingLevel} today=${today}
    ><p>Zet JavaScript aan om een verslag te maken.</p></gedeeld-meeting-notes
  >`;

/** The network's own catalogue. */
const network: Catalogue = buildCatalogue({
  publisher: 'gelijke-kansen',
  organisations: [
    buildOrganisation('gelijke-kansen', { name: 'Gelijke Kansen Alliantie', kind: 'partnership' }),
    buildOrganisation('de-bron', { name: 'Basisschool De Bron', kind: 'school' }),
  ],
  practices: [
    buildPractice('familieschool', { title: 'Familieschool', summary: 'Ouders en kinderen leren samen op school.' }),
  ],
});

const meta: StoryMeta<NotesArgs> = {
  title: 'Meeting notes (verslag van een bijeenkomst)',
  component: 'gedeeld-meeting-notes',
  args: { catalogue: network, headingLevel: 2, today: '2026-06-01' },
  render,
};
export default meta;

/** Before anything is written: the meeting, one thing heard, one thing to try. */
export const Empty: NotesStory = {};

/** Without a catalogue to merge into: the notes are a catalogue of their own. */
export const OnItsOwn: NotesStory = { args: { catalogue: undefined } };

/** Read from right to left. */
export const RightToLeft: NotesStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: NotesStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: NotesStory = { parameters: { width: 320 } };

/** Somebody asks for the file while something is missing. */
export const SomethingMissing: NotesStory = {
  play: async (context) => {
    const { finds, press } = readerOf(context);
    await press('Download het verslag');
    await finds('[aria-invalid="true"]');
  },
};
