import { defineElement } from '../shared/define-element.js';
import { ActionCheckElement } from './action-check.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-action-check': ActionCheckElement;
  }
}

defineElement('gedeeld-action-check', ActionCheckElement);
