import { defineElement } from '../shared/define-element.js';
import { SuggestionsElement } from './suggestions.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-suggestions': SuggestionsElement;
  }
}

defineElement('gedeeld-suggestions', SuggestionsElement);
