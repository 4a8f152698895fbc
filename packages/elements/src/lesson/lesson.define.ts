import { defineElement } from '../shared/define-element.js';
import { LessonElement } from './lesson.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-lesson': LessonElement;
  }
}

defineElement('gedeeld-lesson', LessonElement);
