import '@gedeeld/elements/practice-list.define.js';

import { tellDeveloper } from '../development.js';
import { PracticesElement } from './practices.js';

const TAG = 'gedeeld-practices';

// Two versions of this script may meet on one page: the first keeps the name, the second says so and does no harm.
if (customElements.get(TAG) === undefined) customElements.define(TAG, PracticesElement);
else tellDeveloper('second-version', TAG);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practices': PracticesElement;
  }
}
