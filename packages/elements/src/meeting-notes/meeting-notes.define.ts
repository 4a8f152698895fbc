import { defineElement } from '../shared/define-element.js';
import { MeetingNotesElement } from './meeting-notes.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-meeting-notes': MeetingNotesElement;
  }
}

defineElement('gedeeld-meeting-notes', MeetingNotesElement);
