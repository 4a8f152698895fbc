import type { AdoptionTrail, Challenge, Lesson, Meeting, Practice } from '@gedeeld/core';
import { adoptionTrail } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { PlaceFit } from '../shared/practice/fit-line.js';
import { arabicFile } from '../shared/testing/arabic.js';
import {
  challenges,
  circularTrail,
  learningCatalogue,
  lessons,
  longLesson,
  meetings,
} from '../shared/testing/learning.js';
import { bare, complete, contested, expired, hostile, longWords, TODAY } from '../shared/testing/practices.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './practice-detail.define.js';

interface DetailArgs {
  readonly practice: Practice | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly trail: AdoptionTrail | undefined;
  readonly lessons: readonly Lesson[];
  readonly meetings: readonly Meeting[];
  readonly challenges: readonly Challenge[];
  readonly fit: PlaceFit | undefined;
  readonly lens: Lens | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type DetailStory = Story<DetailArgs>;

const render = (args: DetailArgs): TemplateResult =>
  html`<gedeeld-practice-detail
    .practice=${args.practice}
    .catalogue=${args.catalogue}
    .trail=${args.trail}
    .lessons=${args.lessons}
    .meetings=${args.meetings}
    .challenges=${args.challenges}
    .fit=${args.fit}
    lens=${args.lens ?? nothing}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees over deze aanpak op de site van de gemeente.</p></gedeeld-practice-detail
  >`;

const alone = { trail: undefined, lessons: [], challenges: [] };

const meta: StoryMeta<DetailArgs> = {
  title: 'Practice detail (alles van een aanpak)',
  component: 'gedeeld-practice-detail',
  args: {
    practice: complete,
    catalogue: learningCatalogue,
    trail: adoptionTrail([learningCatalogue], complete.id),
    lessons: lessons.filter(({ about }) => about.includes(complete.id)),
    meetings,
    challenges: challenges.slice(0, 2),
    fit: undefined,
    lens: undefined,
    headingLevel: 2,
    today: TODAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** Everything that can be told of a practice. */
export const Complete: DetailStory = {};

/** An alderman asks first whether it works, and who does it already. */
export const ForAlderman: DetailStory = { args: { lens: 'alderman' } };

/** A school leader asks first what it takes. */
export const ForSchoolLeader: DetailStory = { args: { lens: 'school-leader' } };

/** A teacher asks first how to begin, and what to ask oneself. */
export const ForTeacher: DetailStory = { args: { lens: 'teacher' } };

/** A parent reads what it is, for which child, whether it is free, where, whom to ask, and what others saw. */
export const ForParent: DetailStory = {
  args: { lens: 'parent', fit: { fit: 'near', known: 6, of: 8 } },
};

/** The place of the practice compared with the reader's own. */
export const Fitting: DetailStory = { args: { fit: { fit: 'partly', known: 5, of: 8 } } };

/** Only what the format requires: everything else is said to be unknown, in words. */
export const Bare: DetailStory = { args: { ...alone, practice: bare } };

/** What a parent asks and nobody told. */
export const BareForParent: DetailStory = { args: { ...alone, practice: bare, lens: 'parent' } };

/** The source gives no steps: read on there. */
export const NoSteps: DetailStory = { args: { practice: { ...complete, steps: [] } } };

/** A judgement that no longer holds. */
export const ExpiredEvidence: DetailStory = { args: { ...alone, practice: expired } };

/** Studies that do not agree: every one is shown, with what it says. */
export const Contested: DetailStory = { args: { ...alone, practice: contested } };

/** Places that say they learnt it from each other. */
export const Circular: DetailStory = { args: { trail: circularTrail } };

/** Many places, of which most are only counted. */
export const ManyUses: DetailStory = {
  args: {
    ...alone,
    practice: {
      ...complete,
      usedBy: [
        { organisation: 'waterrijk', since: '2019', until: '2023-07' },
        { place: 'Scholen in Groningen, Appingedam, Delfzijl en Hoogeveen' },
        ...Array.from({ length: 240 }, () => ({})),
      ],
    },
  },
};

/** Before there is a practice, the page's own text stands. */
export const NoPractice: DetailStory = { args: { practice: undefined } };

/** Long Dutch words: nothing is cut, nothing sticks out. */
export const LongWords: DetailStory = {
  args: {
    ...alone,
    practice: {
      ...longWords,
      steps: ['Meertaligheidsondersteuningsvoorzieningen en leerplichtambtenarenspreekuren op elkaar afstemmen.'],
      reflection: ['Welke arbeidsmarktgeletterdheidsbevorderingsmaatregelen kennen wij nog niet?'],
    },
    lessons: [longLesson],
  },
};

/** Read from right to left. */
export const RightToLeft: DetailStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: DetailStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: DetailStory = { parameters: { width: 320 } };

/** Text from a stranger is text, and an address that runs code is no link. */
export const Hostile: DetailStory = {
  args: {
    ...alone,
    practice: {
      ...hostile,
      description: '<script>alert(7)</script>\n\n{practice}',
      steps: ['<img src=x onerror=alert(8)>'],
      contact: { role: '<b>wij</b>', url: 'javascript:alert(9)' },
      questions: [{ text: '<i>waarom?</i>' }],
    },
  },
};
