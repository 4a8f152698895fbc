import { defineElement } from '../shared/define-element.js';
import { PlacePickerElement } from './place-picker.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-place-picker': PlacePickerElement;
  }
}

defineElement('gedeeld-place-picker', PlacePickerElement);
