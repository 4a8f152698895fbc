import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { form as english } from '../../locales/en.js';
import { form as dutch } from '../../locales/nl.js';
import '../testing/form-story.define.js';
import type { Story, StoryMeta } from '../testing/story.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { dateField } from './date-field.js';
import { longText } from './long-text.js';
import { selectField } from './select-field.js';
import { textField } from './text-field.js';

/** What has been filled in so far. */
interface Answers {
  what: string;
  why: string;
  source: string;
  status: string | undefined;
  who: readonly string[];
  goal: string | undefined;
  from: string;
}

interface FormArgs {
  readonly answers: Answers;
  readonly wrong: boolean;
  readonly long: boolean;
  readonly onAnswers: (answers: Answers) => void;
}

type FormStory = Story<FormArgs>;

const empty: Answers = { what: '', why: '', source: '', status: undefined, who: [], goal: undefined, from: '' };

const LONG = 'Meertaligheidsondersteuningsvoorzieningen voor nieuwkomersgezinnen';

const fields = ({ answers, wrong, long }: FormArgs, change: (changes: Partial<Answers>) => void): TemplateResult =>
  html`${textField({
    id: 'what',
    label: long ? `Wat ga je doen voor ${LONG}?` : 'Wat ga je doen?',
    error: wrong ? dutch.missing : '',
    value: answers.what,
    onInput: (what) => change({ what }),
  })}
  ${longText({
    id: 'why',
    label: 'Waarom helpt dat?',
    optional: dutch.optional,
    hint: 'Schrijf het zoals je het een ouder vertelt.',
    value: answers.why,
    onInput: (why) => change({ why }),
  })}
  ${choice({
    id: 'status',
    label: 'Hoe ver ben je?',
    error: wrong ? dutch.choose : '',
    options: [
      { value: 'idea', label: 'Het is een idee' },
      { value: 'planned', label: 'Het staat gepland', hint: 'Er is een datum en iemand die het doet.' },
      { value: 'running', label: long ? LONG : 'Wij zijn bezig' },
    ],
    value: answers.status,
    onChange: (status) => change({ status }),
  })}
  ${choices({
    id: 'who',
    label: 'Voor wie is het?',
    options: [
      { value: 'children', label: 'Kinderen' },
      { value: 'parents', label: 'Ouders' },
      { value: 'teachers', label: 'Leraren' },
    ],
    values: answers.who,
    onChange: (who) => change({ who }),
  })}
  ${selectField({
    id: 'goal',
    label: 'Welk doel helpt dit?',
    none: 'Kies een doel',
    options: [
      { value: 'a', label: 'Elk kind heeft een zwemdiploma' },
      { value: 'b', label: long ? LONG : 'Kinderen beginnen de dag klaar om te leren' },
    ],
    value: answers.goal,
    onChange: (goal) => change({ goal }),
  })}
  ${dateField({
    id: 'from',
    label: 'Wanneer begint het?',
    hint: dutch.dateHint,
    error: wrong ? dutch.noDate : '',
    language: 'nl',
    text: answers.from,
    onInput: (from) => change({ from }),
  })}
  ${textField({
    id: 'source',
    label: 'Waar staat dat?',
    kind: 'url',
    suggestions: ['https://example.org/meting'],
    value: answers.source,
    onInput: (source) => change({ source }),
  })}`;

/** Keeps what is filled in, and shows it back. */
const render = (args: FormArgs): TemplateResult => {
  let answers = { ...args.answers };
  const content = (update: () => void): TemplateResult =>
    fields({ ...args, answers }, (changes) => {
      answers = { ...answers, ...changes };
      args.onAnswers(answers);
      update();
    });
  return html`<gedeeld-form-story .content=${content}></gedeeld-form-story>`;
};

export default {
  title: 'Form parts (onderdelen van een formulier)',
  component: 'gedeeld-form-story',
  args: { answers: empty, wrong: false, long: false, onAnswers: () => undefined },
  render,
} satisfies StoryMeta<FormArgs>;

export const Empty: FormStory = {};

export const FilledIn: FormStory = {
  args: {
    answers: {
      what: 'Ontbijt op school',
      why: 'Een kind met een volle maag leert beter.',
      source: 'https://example.org/meting',
      status: 'planned',
      who: ['children', 'parents'],
      goal: 'b',
      from: 'september 2026',
    },
  },
};

/** Every error stands beside its field, says what is wrong and how to mend it. */
export const WithErrors: FormStory = { args: { answers: { ...empty, from: '31-2-2026' }, wrong: true } };

/** The longest words there are, where there is little room. */
export const LongWords: FormStory = {
  args: { long: true, answers: { ...empty, what: LONG } },
  parameters: { width: 320 },
};

const arabic = (): TemplateResult =>
  html`<gedeeld-form-story
    .content=${() =>
      html`<div dir="rtl" lang="ar">
        ${textField({ id: 'what', label: 'ماذا ستفعل؟', value: 'فطور في المدرسة', onInput: () => undefined })}
        ${choice({
          id: 'status',
          label: 'إلى أين وصلت؟',
          hint: 'اختر إجابة واحدة.',
          error: 'اختر من فضلك.',
          options: [
            { value: 'idea', label: 'فكرة' },
            { value: 'running', label: 'جارٍ' },
          ],
          value: 'running',
          onChange: () => undefined,
        })}
        ${textField({ id: 'source', label: 'أين؟', kind: 'url', value: 'https://example.org', onInput: () => undefined })}
      </div>`}
  ></gedeeld-form-story>`;

/** From right to left; an address stays as it is. */
export const RightToLeft: FormStory = { parameters: { lang: 'ar', dir: 'rtl' }, render: arabic };

/** The words that all forms share, in English. */
export const English: FormStory = {
  parameters: { lang: 'en' },
  render: () =>
    html`<gedeeld-form-story
      .content=${() =>
        dateField({
          id: 'from',
          label: 'When does it start?',
          hint: english.dateHint,
          optional: english.optional,
          error: english.noDate,
          language: 'en-GB',
          text: 'someday',
          onInput: () => undefined,
        })}
    ></gedeeld-form-story>`,
};
