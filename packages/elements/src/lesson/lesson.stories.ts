import type { Lesson } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { arabicLesson, hostileLesson, learningCatalogue, lessons, longLesson } from '../shared/testing/learning.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './lesson.define.js';
import type { LessonSubject } from './lesson.js';

interface LessonArgs {
  readonly lesson: Lesson | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly about: readonly LessonSubject[];
}

type LessonStory = Story<LessonArgs>;

const render = ({ lesson, catalogue, about }: LessonArgs): TemplateResult =>
  html`<gedeeld-lesson .lesson=${lesson} .catalogue=${catalogue} .about=${about}
    ><p>Lees wat anderen leerden op de site van de gemeente.</p></gedeeld-lesson
  >`;

const meta: StoryMeta<LessonArgs> = {
  title: 'Lesson (les van een deelnemer)',
  component: 'gedeeld-lesson',
  args: { lesson: lessons[0], catalogue: learningCatalogue, about: [] },
  render,
};
export default meta;

/** What a school leader learnt. */
export const ALesson: LessonStory = {};

/** What an alderman advises, with a name: only with consent. */
export const Advice: LessonStory = { args: { lesson: lessons[1] } };

/** Why a teacher takes part; nobody says at which school. */
export const Motivation: LessonStory = { args: { lesson: lessons[2] } };

/** What a parent saw happen. */
export const Experience: LessonStory = { args: { lesson: lessons[3] } };

/** With what it is about, and the way there. */
export const About: LessonStory = {
  args: {
    about: [
      { title: { nl: 'Huiskamer op school', en: 'Living room at school' }, href: '/aanpakken/huiskamer' },
      { title: { nl: 'Leernetwerk voor schoolleiders', en: 'Learning network for school leaders' } },
    ],
  },
};

/** Long Dutch words and names: nothing is cut, nothing sticks out. */
export const LongWords: LessonStory = { args: { lesson: longLesson } };

/** Before there is a lesson, the page's own text stands. */
export const NoLesson: LessonStory = { args: { lesson: undefined } };

/** Read from right to left, put into that language by a machine. */
export const RightToLeft: LessonStory = {
  args: { lesson: arabicLesson },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: LessonStory = { args: { lesson: lessons[1] }, parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: LessonStory = { args: { lesson: longLesson }, parameters: { width: 320 } };

/** Text from a stranger is text, and an address that runs code is no link. */
export const Hostile: LessonStory = {
  args: { lesson: hostileLesson, about: [{ title: '<i>x</i>', href: 'javascript:alert(1)' }] },
};
