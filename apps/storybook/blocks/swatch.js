import { svg, html } from 'lit';

/** A colour as a square with its value beside it. In SVG: its colour is shown in forced colours and on paper too. */
export const swatch = (color) =>
  html`<span class="doc-swatch"
    ><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      ${svg`<rect x="0.5" y="0.5" width="19" height="19" rx="2" fill=${color} stroke="currentColor" stroke-opacity="0.5"></rect>`}</svg
    ><code>${color}</code></span
  >`;
