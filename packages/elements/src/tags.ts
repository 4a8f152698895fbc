// Made from custom-elements.json by `npm run tags`: do not change it by hand.
import type { ActionCheckedEvent } from './action-check/action-check.events.js';
import type { ActionCheckElement } from './action-check/action-check.js';
import type { AgendaEditEvent } from './agenda-editor/agenda-editor.events.js';
import type { AgendaEditorElement } from './agenda-editor/agenda-editor.js';
import type { QuestionAskEvent } from './agenda/agenda.events.js';
import type { AgendaElement } from './agenda/agenda.js';
import type { ChallengeElement } from './challenge/challenge.js';
import type { MapSelectEvent } from './contribution-map/contribution-map.events.js';
import type { ContributionMapElement } from './contribution-map/contribution-map.js';
import type { ContributionMatrixElement } from './contribution-matrix/contribution-matrix.js';
import type { LessonElement } from './lesson/lesson.js';
import type { MeetingNotesEvent } from './meeting-notes/meeting-notes.events.js';
import type { MeetingNotesElement } from './meeting-notes/meeting-notes.js';
import type { NetworkElement } from './network/network.js';
import type { PlaceChangeEvent } from './place-picker/place-picker.events.js';
import type { PlacePickerElement } from './place-picker/place-picker.js';
import type { PracticeSelectEvent } from './practice-card/practice-card.events.js';
import type { PracticeCardElement } from './practice-card/practice-card.js';
import type { PracticeDetailElement } from './practice-detail/practice-detail.js';
import type { QueryChangeEvent } from './practice-finder/practice-finder.events.js';
import type { PracticeFinderElement } from './practice-finder/practice-finder.js';
import type { PageChangeEvent, RetryEvent } from './practice-list/practice-list.events.js';
import type { PracticeListElement } from './practice-list/practice-list.js';
import type { SuggestionsElement } from './suggestions/suggestions.js';

/** Every tag: its properties, its attributes with a name of their own, and its events. */
export interface Tags {
  'gedeeld-action-check': {
    properties: Pick<
      ActionCheckElement,
      'agenda' | 'catalogue' | 'catalogues' | 'partner' | 'storage' | 'headingLevel' | 'today'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': ActionCheckElement['headingLevel'] };
    events: { 'gedeeld-action-checked': ActionCheckedEvent };
  };
  'gedeeld-agenda': {
    properties: Pick<
      AgendaElement,
      'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'view' | 'partner' | 'lens' | 'headingLevel' | 'today'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': AgendaElement['headingLevel'] };
    events: { 'gedeeld-question-ask': QuestionAskEvent };
  };
  'gedeeld-agenda-editor': {
    properties: Pick<AgendaEditorElement, 'catalogues' | 'agenda' | 'headingLevel' | 'today' | 'catalogue'>;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': AgendaEditorElement['headingLevel'] };
    events: { 'gedeeld-agenda-edit': AgendaEditEvent };
  };
  'gedeeld-challenge': {
    properties: Pick<
      ChallengeElement,
      | 'challenge'
      | 'recurrence'
      | 'practices'
      | 'catalogue'
      | 'catalogues'
      | 'brief'
      | 'hrefOf'
      | 'fitOf'
      | 'weigh'
      | 'lens'
      | 'headingLevel'
      | 'today'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': ChallengeElement['headingLevel'] };
    events: { 'gedeeld-practice-select': PracticeSelectEvent; 'gedeeld-page-change': PageChangeEvent };
  };
  'gedeeld-contribution-map': {
    properties: Pick<
      ContributionMapElement,
      'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'view' | 'partner' | 'selected' | 'asTable'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'as-table': ContributionMapElement['asTable'] };
    events: { 'gedeeld-map-select': MapSelectEvent; 'gedeeld-question-ask': QuestionAskEvent };
  };
  'gedeeld-contribution-matrix': {
    properties: Pick<
      ContributionMatrixElement,
      'agenda' | 'analysis' | 'catalogue' | 'catalogues' | 'rows' | 'view' | 'partner'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto' };
    events: Record<never, never>;
  };
  'gedeeld-lesson': {
    properties: Pick<LessonElement, 'lesson' | 'catalogue' | 'about'>;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto' };
    events: Record<never, never>;
  };
  'gedeeld-meeting-notes': {
    properties: Pick<MeetingNotesElement, 'catalogue' | 'headingLevel' | 'today'>;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': MeetingNotesElement['headingLevel'] };
    events: { 'gedeeld-meeting-notes': MeetingNotesEvent };
  };
  'gedeeld-network': {
    properties: Pick<
      NetworkElement,
      'network' | 'meetings' | 'catalogue' | 'catalogues' | 'hrefOf' | 'headingLevel' | 'today'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': NetworkElement['headingLevel'] };
    events: Record<never, never>;
  };
  'gedeeld-place-picker': {
    properties: Pick<PlacePickerElement, 'catalogues' | 'place'>;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto' };
    events: { 'gedeeld-place-change': PlaceChangeEvent };
  };
  'gedeeld-practice-card': {
    properties: Pick<
      PracticeCardElement,
      'practice' | 'catalogue' | 'fit' | 'weigh' | 'href' | 'lens' | 'headingLevel' | 'compact' | 'today'
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': PracticeCardElement['headingLevel'] };
    events: { 'gedeeld-practice-select': PracticeSelectEvent };
  };
  'gedeeld-practice-detail': {
    properties: Pick<
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
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': PracticeDetailElement['headingLevel'] };
    events: { 'gedeeld-question-ask': QuestionAskEvent };
  };
  'gedeeld-practice-finder': {
    properties: Pick<
      PracticeFinderElement,
      | 'search'
      | 'catalogues'
      | 'query'
      | 'context'
      | 'hrefOf'
      | 'weigh'
      | 'lens'
      | 'pageSize'
      | 'headingLevel'
      | 'today'
    >;
    attributes: {
      'color-scheme': 'light' | 'dark' | 'auto';
      'page-size': PracticeFinderElement['pageSize'];
      'heading-level': PracticeFinderElement['headingLevel'];
    };
    events: { 'gedeeld-query-change': QueryChangeEvent; 'gedeeld-practice-select': PracticeSelectEvent };
  };
  'gedeeld-practice-list': {
    properties: Pick<
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
    >;
    attributes: {
      'color-scheme': 'light' | 'dark' | 'auto';
      'page-size': PracticeListElement['pageSize'];
      'heading-level': PracticeListElement['headingLevel'];
    };
    events: {
      'gedeeld-page-change': PageChangeEvent;
      'gedeeld-retry': RetryEvent;
      'gedeeld-practice-select': PracticeSelectEvent;
    };
  };
  'gedeeld-suggestions': {
    properties: Pick<
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
    >;
    attributes: { 'color-scheme': 'light' | 'dark' | 'auto'; 'heading-level': SuggestionsElement['headingLevel'] };
    events: { 'gedeeld-practice-select': PracticeSelectEvent; 'gedeeld-question-ask': QuestionAskEvent };
  };
}
