import '../practice-list/practice-list.define.js';

import { defineElement } from '../shared/define-element.js';
import { ChallengeElement } from './challenge.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-challenge': ChallengeElement;
  }
}

defineElement('gedeeld-challenge', ChallengeElement);
