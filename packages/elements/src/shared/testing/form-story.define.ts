import { FormStoryElement } from './form-story.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-form-story': FormStoryElement;
  }
}

customElements.define('gedeeld-form-story', FormStoryElement);
