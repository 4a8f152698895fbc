import type { Practice } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { CatalogueNames } from '../shared/organisation-name.js';
import { addLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import { arabicFile } from '../shared/testing/arabic.js';
import {
  arabic,
  bare,
  catalogue,
  complete,
  contested,
  expired,
  hostile,
  longWords,
  ordinary,
  TODAY,
} from '../shared/testing/practices.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './practice-card.define.js';
import type { PlaceFit } from './practice-card.js';

interface CardArgs {
  readonly practice: Practice | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly fit: PlaceFit | undefined;
  readonly headingLevel: number;
  readonly compact: boolean;
  readonly href: string | undefined;
  readonly lens: Lens | undefined;
  readonly today: string;
}

type CardStory = Story<CardArgs>;

const render = ({ practice, catalogue, fit, headingLevel, compact, href, lens, today }: CardArgs): TemplateResult =>
  html`<gedeeld-practice-card
    .practice=${practice}
    .catalogue=${catalogue}
    .fit=${fit}
    .href=${href}
    lens=${lens ?? nothing}
    heading-level=${headingLevel}
    ?compact=${compact}
    today=${today}
    ><p>Lees over onze aanpakken op de site van de gemeente.</p></gedeeld-practice-card
  >`;

const meta: StoryMeta<CardArgs> = {
  title: 'Practice card (aanpak op een kaart)',
  component: 'gedeeld-practice-card',
  args: {
    practice: ordinary,
    catalogue,
    fit: undefined,
    headingLevel: 3,
    compact: false,
    href: undefined,
    lens: undefined,
    today: TODAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** Everything that a card can tell of one practice. */
export const Ordinary: CardStory = {};

/** The place of the practice compared with the reader's own; only shown when enough is known of both. */
export const Fitting: CardStory = { args: { fit: { fit: 'near', known: 6, of: 8 } } };

/** An unlike place stays in view: what works there can still inspire. */
export const FromAnotherPlace: CardStory = { args: { fit: { fit: 'far', known: 5, of: 8 } } };

/** Title, problem and evidence alone. */
export const Compact: CardStory = { args: { compact: true } };

/** Long Dutch words and long names: nothing is cut, nothing sticks out. */
export const LongWords: CardStory = { args: { practice: longWords, fit: { fit: 'partly', known: 4, of: 8 } } };

/** What is not known is said in words. */
export const BarePractice: CardStory = { args: { practice: bare } };

/** A judgement that no longer holds: it counts for one step less, and the card says why. */
export const ExpiredEvidence: CardStory = { args: { practice: expired } };

/** Studies that do not agree: what speaks against it is never hidden. */
export const Contested: CardStory = { args: { practice: contested } };

/** An alderman asks first where it is done already, and what it costs. */
export const ForAlderman: CardStory = { args: { practice: complete, lens: 'alderman' } };

/** A school leader asks first what it asks of the school: who, how long, and at what cost. */
export const ForSchoolLeader: CardStory = { args: { practice: complete, lens: 'school-leader' } };

/** A teacher asks first what to do tomorrow. */
export const ForTeacher: CardStory = { args: { practice: complete, lens: 'teacher' } };

/** A parent asks what it is, for which child, whether it is free, where, and whom to ask: no ladder, no fit. */
export const ForParent: CardStory = {
  args: { practice: complete, lens: 'parent', fit: { fit: 'near', known: 6, of: 8 } },
};

/** What a parent asks and nobody told: in words. */
export const ForParentUnknown: CardStory = { args: { practice: bare, lens: 'parent' } };

/** Before there is a practice, the page's own text stands. */
export const NoPractice: CardStory = { args: { practice: undefined } };

/** Read from right to left, in a language that was added to the page and that no speaker has read yet. */
export const RightToLeft: CardStory = {
  args: { practice: arabic, fit: { fit: 'near', known: 6, of: 8 } },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: CardStory = { args: { practice: complete }, parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: CardStory = { args: { practice: longWords }, parameters: { width: 320 } };

/** Text from a stranger is text, and an address that runs code is no link. */
export const Hostile: CardStory = { args: { practice: hostile } };
