import { defineElement } from '../shared/define-element.js';
import { NetworkElement } from './network.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-network': NetworkElement;
  }
}

defineElement('gedeeld-network', NetworkElement);
