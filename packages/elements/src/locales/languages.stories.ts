import type { AgendaAnalysis, Finding } from '@gedeeld/core';
import { FINDING_CODES, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import '../agenda/agenda.define.js';
import type { LanguageFile } from '../shared/languages.js';
import { addLanguage } from '../shared/languages.js';
import { AGENDA_DAY, agendaCatalogue, analysisOf, fullAgenda } from '../shared/testing/agendas.js';
import { COUNTS, pluralsIn } from '../shared/testing/plurals.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

interface LanguageArgs {
  readonly file: LanguageFile;
  readonly language: string;
}

type LanguageStory = Story<LanguageArgs>;

/** What each finding is about here. */
const FACTS = {
  ...{ action: 'schoolontbijt', actions: ['schoolontbijt', 'vast-gezicht'], from: 'schoolontbijt' },
  ...{ goal: 'zwemmen', goals: ['zwemmen', 'spelen'], to: 'zwemmen', indicator: 'lezen', owner: 'school' },
  ...{ domain: 'education', on: '2027-03', first: 58.2, last: 1234.5, count: 2 },
};

const EVERY_FINDING: readonly Finding[] = Object.entries(FINDING_CODES).flatMap(([severity, codes]) =>
  codes.map((code) => ({ code, severity: severity as Finding['severity'], subjects: [], facts: FACTS }) as Finding),
);

/** Of every verdict an action, and every finding. */
const analysis: AgendaAnalysis = { ...analysisOf(fullAgenda), findings: EVERY_FINDING };

const render = ({ file, language }: LanguageArgs): TemplateResult => {
  if (language !== 'nl' && language !== 'en') addLanguage(language, file);
  return html`<gedeeld-agenda
      .agenda=${fullAgenda}
      .analysis=${analysis}
      .catalogue=${agendaCatalogue}
      view="partners"
      today=${AGENDA_DAY}
    ></gedeeld-agenda>
    <dl class="plurals">
      ${pluralsIn(file).map(
        ([path, message]) =>
          html`<div>
            <dt lang="en" dir="ltr">${path.split(/(?<=\.)|(?=[A-Z])/).map((part) => html`${part}<wbr />`)}</dt>
            ${COUNTS.map(
              // A quotation, for its room on both sides: Firefox breaks a line with names set apart a few pixels late.
              (count) =>
                html`<dd>
                  <blockquote>${formatMessage(message, { ...FACTS, count, found: 1 }, language)}</blockquote>
                </dd>`,
            )}
          </div>`,
      )}
    </dl>`;
};

const meta: StoryMeta<LanguageArgs> = {
  title: 'Languages (talen)',
  component: 'gedeeld-agenda',
  args: { file: nl, language: 'nl' },
  render,
};
export default meta;

/** Every verdict, every finding and every plural form in the language that all others are translated from. */
export const Dutch: LanguageStory = { parameters: { lang: 'nl' } };

/** The same in English. */
export const English: LanguageStory = { args: { file: en, language: 'en' }, parameters: { lang: 'en' } };

/** The same in Arabic, from right to left, with Dutch names that stay readable in it. */
export const Arabic: LanguageStory = { args: { file: ar, language: 'ar' }, parameters: { lang: 'ar', dir: 'rtl' } };

/** The same in Polish. */
export const Polish: LanguageStory = { args: { file: pl, language: 'pl' }, parameters: { lang: 'pl' } };

/** The same in Turkish. */
export const Turkish: LanguageStory = { args: { file: tr, language: 'tr' }, parameters: { lang: 'tr' } };

/** The same in Ukrainian. */
export const Ukrainian: LanguageStory = { args: { file: uk, language: 'uk' }, parameters: { lang: 'uk' } };
