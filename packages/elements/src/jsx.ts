import type { ActionCheckElement } from './action-check/action-check.js';
import type { ActionCheckedEvent } from './action-check/action-check.events.js';
import type { AgendaElement } from './agenda/agenda.js';
import type { QuestionAskEvent } from './agenda/agenda.events.js';
import type { AgendaEditorElement } from './agenda-editor/agenda-editor.js';
import type { AgendaEditEvent } from './agenda-editor/agenda-editor.events.js';
import type { ContributionMapElement } from './contribution-map/contribution-map.js';
import type { MapSelectEvent } from './contribution-map/contribution-map.events.js';
import type { ContributionMatrixElement } from './contribution-matrix/contribution-matrix.js';
import type { MeetingNotesElement } from './meeting-notes/meeting-notes.js';
import type { MeetingNotesEvent } from './meeting-notes/meeting-notes.events.js';
import type { PlacePickerElement } from './place-picker/place-picker.js';
import type { PlaceChangeEvent } from './place-picker/place-picker.events.js';
import type { PracticeCardElement } from './practice-card/practice-card.js';
import type { PracticeSelectEvent } from './practice-card/practice-card.events.js';
import type { PracticeFinderElement } from './practice-finder/practice-finder.js';
import type { QueryChangeEvent } from './practice-finder/practice-finder.events.js';
import type { PracticeListElement } from './practice-list/practice-list.js';
import type { PageChangeEvent, RetryEvent } from './practice-list/practice-list.events.js';
import type { LessonElement } from './lesson/lesson.js';
import type { ChallengeElement } from './challenge/challenge.js';
import type { PracticeDetailElement } from './practice-detail/practice-detail.js';
import type { NetworkElement } from './network/network.js';
import type { SuggestionsElement } from './suggestions/suggestions.js';

/** What every element takes in JSX: its own properties, and what any HTML element has. */
type JsxElement<Element, Property extends keyof Element> = {
  [Name in Property]?: Element[Name];
} & {
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
  class?: string;
  className?: string;
  id?: string;
  lang?: string;
  slot?: string;
  'color-scheme'?: 'light' | 'dark' | 'auto';
};

/**
 * Our tags for JSX, in any library that sets properties on custom elements (React 19, Preact). Add them once:
 *
 * ```ts
 * import type { JsxElements } from '@gedeeld/elements';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements {}
 *   }
 * }
 * ```
 */
export interface JsxElements {
  'gedeeld-action-check': JsxElement<
    ActionCheckElement,
    'agenda' | 'catalogue' | 'catalogues' | 'partner' | 'storage' | 'headingLevel' | 'today'
  > & {
    'ongedeeld-action-checked'?: (event: ActionCheckedEvent) => void;
  };
  'gedeeld-agenda': JsxElement<
    AgendaElement,
    'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'view' | 'partner' | 'lens' | 'headingLevel' | 'today'
  > & {
    'ongedeeld-question-ask'?: (event: QuestionAskEvent) => void;
  };
  'gedeeld-agenda-editor': JsxElement<
    AgendaEditorElement,
    'catalogue' | 'catalogues' | 'agenda' | 'headingLevel' | 'today'
  > & {
    'ongedeeld-agenda-edit'?: (event: AgendaEditEvent) => void;
  };
  'gedeeld-challenge': JsxElement<
    ChallengeElement,
    | 'challenge'
    | 'recurrence'
    | 'practices'
    | 'brief'
    | 'catalogue'
    | 'catalogues'
    | 'hrefOf'
    | 'fitOf'
    | 'weigh'
    | 'lens'
    | 'headingLevel'
    | 'today'
  > & {
    'ongedeeld-practice-select'?: (event: PracticeSelectEvent) => void;
    'ongedeeld-page-change'?: (event: PageChangeEvent) => void;
  };
  'gedeeld-contribution-map': JsxElement<
    ContributionMapElement,
    'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'view' | 'partner' | 'selected' | 'asTable'
  > & {
    'ongedeeld-map-select'?: (event: MapSelectEvent) => void;
    'ongedeeld-question-ask'?: (event: QuestionAskEvent) => void;
  };
  'gedeeld-contribution-matrix': JsxElement<
    ContributionMatrixElement,
    'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'rows' | 'view' | 'partner'
  >;
  'gedeeld-lesson': JsxElement<LessonElement, 'lesson' | 'catalogue' | 'about'>;
  'gedeeld-meeting-notes': JsxElement<MeetingNotesElement, 'catalogue' | 'headingLevel' | 'today'> & {
    'ongedeeld-meeting-notes'?: (event: MeetingNotesEvent) => void;
  };
  'gedeeld-network': JsxElement<
    NetworkElement,
    'network' | 'meetings' | 'catalogue' | 'catalogues' | 'hrefOf' | 'headingLevel' | 'today'
  >;
  'gedeeld-place-picker': JsxElement<PlacePickerElement, 'catalogues' | 'place'> & {
    'ongedeeld-place-change'?: (event: PlaceChangeEvent) => void;
  };
  'gedeeld-practice-card': JsxElement<
    PracticeCardElement,
    'practice' | 'catalogue' | 'fit' | 'weigh' | 'href' | 'lens' | 'headingLevel' | 'compact' | 'today'
  > & {
    'ongedeeld-practice-select'?: (event: PracticeSelectEvent) => void;
  };
  'gedeeld-practice-detail': JsxElement<
    PracticeDetailElement,
    | 'practice'
    | 'catalogue'
    | 'catalogues'
    | 'trail'
    | 'lessons'
    | 'meetings'
    | 'challenges'
    | 'fit'
    | 'weigh'
    | 'lens'
    | 'headingLevel'
    | 'today'
  > & {
    'ongedeeld-question-ask'?: (event: QuestionAskEvent) => void;
  };
  'gedeeld-practice-finder': JsxElement<
    PracticeFinderElement,
    'search' | 'catalogues' | 'query' | 'context' | 'hrefOf' | 'weigh' | 'lens' | 'pageSize' | 'headingLevel' | 'today'
  > & {
    'ongedeeld-query-change'?: (event: QueryChangeEvent) => void;
    'ongedeeld-practice-select'?: (event: PracticeSelectEvent) => void;
  };
  'gedeeld-practice-list': JsxElement<
    PracticeListElement,
    | 'practices'
    | 'catalogue'
    | 'hrefOf'
    | 'fitOf'
    | 'catalogueOf'
    | 'noteOf'
    | 'total'
    | 'gradual'
    | 'silent'
    | 'weigh'
    | 'lens'
    | 'state'
    | 'progress'
    | 'page'
    | 'pageSize'
    | 'headingLevel'
    | 'compact'
    | 'today'
  > & {
    'ongedeeld-practice-select'?: (event: PracticeSelectEvent) => void;
    'ongedeeld-page-change'?: (event: PageChangeEvent) => void;
    'ongedeeld-retry'?: (event: RetryEvent) => void;
  };
  'gedeeld-suggestions': JsxElement<
    SuggestionsElement,
    | 'agenda'
    | 'suggestions'
    | 'analysis'
    | 'catalogue'
    | 'catalogues'
    | 'hrefOf'
    | 'weigh'
    | 'lens'
    | 'headingLevel'
    | 'today'
  > & {
    'ongedeeld-practice-select'?: (event: PracticeSelectEvent) => void;
    'ongedeeld-question-ask'?: (event: QuestionAskEvent) => void;
  };
}
