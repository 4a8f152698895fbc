import type { LitElement } from 'lit';

import type {
  AgendaEditorElement,
  AgendaElement,
  ContributionMapElement,
  ContributionMatrixElement,
  MeetingNotesElement,
  PracticeCardElement,
  PracticeListElement,
} from './index.js';
import type { JsxElements } from './jsx.js';

/** The properties of an element that are its own: not those of Lit, nor of every HTML element. */
type OwnProperties<Element> = Exclude<keyof Element, keyof LitElement>;

type Equal<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

/** Every own property of an element can be set in JSX: a new one that is forgotten there fails to compile here. */
export const complete: [
  Equal<OwnProperties<AgendaElement>, Extract<keyof JsxElements['gedeeld-agenda'], OwnProperties<AgendaElement>>>,
  Equal<
    OwnProperties<AgendaEditorElement>,
    Extract<keyof JsxElements['gedeeld-agenda-editor'], OwnProperties<AgendaEditorElement>>
  >,
  Equal<
    OwnProperties<ContributionMapElement>,
    Extract<keyof JsxElements['gedeeld-contribution-map'], OwnProperties<ContributionMapElement>>
  >,
  Equal<
    OwnProperties<ContributionMatrixElement>,
    Extract<keyof JsxElements['gedeeld-contribution-matrix'], OwnProperties<ContributionMatrixElement>>
  >,
  Equal<
    Exclude<OwnProperties<MeetingNotesElement>, 'toCatalogue'>,
    Extract<keyof JsxElements['gedeeld-meeting-notes'], OwnProperties<MeetingNotesElement>>
  >,
  Equal<
    OwnProperties<PracticeCardElement>,
    Extract<keyof JsxElements['gedeeld-practice-card'], OwnProperties<PracticeCardElement>>
  >,
  Equal<
    OwnProperties<PracticeListElement>,
    Extract<keyof JsxElements['gedeeld-practice-list'], OwnProperties<PracticeListElement>>
  >,
] = [true, true, true, true, true, true];

/** Listeners know what they are given. */
export const typed = (card: HTMLElementTagNameMap['gedeeld-practice-card']): void => {
  card.addEventListener('gedeeld-practice-select', ({ practice, href }) => [practice.title, href]);
};
