import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { disclosureStyles } from '../shared/disclosure.styles.js';
import { formStyles } from '../shared/form/form.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const practiceFinderStyles: CSSResultGroup = [
  ...tokenStyles,
  disclosureStyles,
  formStyles,
  css`
    :host {
      --_filters-size: var(--gedeeld-practice-finder-filters-size, 17em);
    }

    .finder {
      container-type: inline-size;
    }

    .parts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 1.5);
    }

    .parts > * {
      min-inline-size: 0;
    }

    ::slotted([slot='place']) {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .advice,
    .near {
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    .near {
      margin-block-start: calc(var(--_space) * 1.5);
      font-weight: bold;
    }

    .opener,
    .small {
      min-block-size: 2.75em;
      margin-block-start: var(--_space);
      padding: 0 var(--_space);
      border: var(--_border-width) solid var(--_document-mark-color);
      border-radius: var(--_button-border-radius);
      background: none;
      color: var(--_link-color);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }

    .opener:hover,
    .small:hover,
    .clear:hover {
      color: var(--_link-hover-color);
      text-decoration: underline;
    }

    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
      gap: calc(var(--_space) * 1.5);
      margin-block-start: var(--_space);
    }

    .filters.shut {
      display: none;
    }

    .filters .field {
      margin: 0;
    }

    .filters .control {
      inline-size: 100%;
    }

    .chosen,
    .chosen ul {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.5);
    }

    .chosen {
      margin-block-end: var(--_space);
      gap: calc(var(--_space) * 0.5) var(--_space);
    }

    .chosen ul {
      margin: 0;
      padding: 0;
      list-style-type: '';
    }

    .chip,
    .clear {
      min-block-size: 2.25em;
      padding: 0 calc(var(--_space) * 0.75);
      font: inherit;
      font-size: 0.9375em;
      text-align: start;
      cursor: pointer;
    }

    .chip {
      display: inline-flex;
      align-items: center;
      gap: calc(var(--_space) * 0.5);
      border: var(--_border-width) solid var(--_document-mark-color);
      border-radius: var(--_button-border-radius);
      background: none;
      color: inherit;
    }

    .chip:hover {
      border-color: currentcolor;
    }

    .cross {
      flex: none;
      inline-size: 0.625em;
      block-size: 0.625em;
      background:
        linear-gradient(45deg, transparent 44%, currentcolor 44% 56%, transparent 56%),
        linear-gradient(-45deg, transparent 44%, currentcolor 44% 56%, transparent 56%);
      forced-color-adjust: none;
    }

    .clear {
      padding: 0;
      border: 0;
      background: none;
      color: var(--_link-color);
    }

    .order {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    .order p {
      max-inline-size: 70ch;
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    @container (inline-size >= 56em) {
      .parts {
        grid-template-columns: var(--_filters-size) minmax(0, 1fr);
        gap: calc(var(--_space) * 3);
      }

      .opener {
        display: none;
      }

      .filters,
      .filters.shut {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        margin-block-start: calc(var(--_space) * 1.5);
      }
    }

    /* What stands below a card is in the list: there it is reached by its parts. */
    ::part(reasons) {
      display: grid;
      gap: calc(var(--_space) * 0.25);
      margin: calc(var(--_space) * 0.5) 0 0;
      padding: 0;
      color: var(--_document-subtle-color);
      font-size: 0.875em;
      list-style-type: '';
    }

    ::part(compare) {
      inline-size: fit-content;
      min-block-size: 24px;
      border-radius: 2px;
      color: var(--_link-color);
      cursor: pointer;
    }

    ::part(compare):hover {
      color: var(--_link-hover-color);
      text-decoration: underline;
    }

    ::part(compared) {
      margin: calc(var(--_space) * 0.25) 0 0;
    }

    ::part(feature),
    ::part(there) {
      display: inline;
      margin: 0;
    }

    ::part(feature) {
      font-weight: bold;
    }

    ::part(found) {
      background: none;
      color: var(--_document-color);
      font-weight: bold;
    }

    ::part(feature)::after {
      content: ': ';
    }

    @media (forced-colors: active) {
      .cross {
        forced-color-adjust: auto;
        background: none;
      }

      .cross::before {
        content: '×';
      }
    }

    @media print {
      .asking,
      .chosen .clear,
      .order {
        display: none;
      }
    }
  `,
];
