import type { LitElement } from 'lit';

import type {
  ActionCheckElement,
  AgendaEditorElement,
  AgendaElement,
  ChallengeElement,
  ContributionMapElement,
  ContributionMatrixElement,
  LessonElement,
  MeetingNotesElement,
  NetworkElement,
  PlacePickerElement,
  PracticeCardElement,
  PracticeDetailElement,
  PracticeListElement,
  SuggestionsElement,
} from './index.js';
import type { JsxElements } from './jsx.js';

/** The properties of an element that are its own: not those of Lit, nor of every HTML element. */
type OwnProperties<Element> = Exclude<keyof Element, keyof LitElement>;

type Equal<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

/** Every own property of an element can be set in JSX: a new one that is forgotten there fails to compile here. */
export const complete: [
  Equal<
    OwnProperties<ActionCheckElement>,
    Extract<keyof JsxElements['gedeeld-action-check'], OwnProperties<ActionCheckElement>>
  >,
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
    OwnProperties<PlacePickerElement>,
    Extract<keyof JsxElements['gedeeld-place-picker'], OwnProperties<PlacePickerElement>>
  >,
  Equal<
    OwnProperties<PracticeCardElement>,
    Extract<keyof JsxElements['gedeeld-practice-card'], OwnProperties<PracticeCardElement>>
  >,
  Equal<
    OwnProperties<PracticeListElement>,
    Extract<keyof JsxElements['gedeeld-practice-list'], OwnProperties<PracticeListElement>>
  >,
  Equal<OwnProperties<LessonElement>, Extract<keyof JsxElements['gedeeld-lesson'], OwnProperties<LessonElement>>>,
  Equal<
    OwnProperties<ChallengeElement>,
    Extract<keyof JsxElements['gedeeld-challenge'], OwnProperties<ChallengeElement>>
  >,
  Equal<
    OwnProperties<PracticeDetailElement>,
    Extract<keyof JsxElements['gedeeld-practice-detail'], OwnProperties<PracticeDetailElement>>
  >,
  Equal<OwnProperties<NetworkElement>, Extract<keyof JsxElements['gedeeld-network'], OwnProperties<NetworkElement>>>,
  Equal<
    OwnProperties<SuggestionsElement>,
    Extract<keyof JsxElements['gedeeld-suggestions'], OwnProperties<SuggestionsElement>>
  >,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true];

/** Listeners know what they are given. */
export const typed = (card: HTMLElementTagNameMap['gedeeld-practice-card']): void => {
  card.addEventListener('gedeeld-practice-select', ({ practice, href }) => [practice.title, href]);
};
