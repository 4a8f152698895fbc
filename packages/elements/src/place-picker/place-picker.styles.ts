import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { disclosureStyles } from '../shared/disclosure.styles.js';
import { formStyles } from '../shared/form/form.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const placePickerStyles: CSSResultGroup = [
  ...tokenStyles,
  disclosureStyles,
  formStyles,
  css`
    :host {
      --_size: var(--gedeeld-place-picker-size, 34em);
    }

    .picker {
      max-inline-size: var(--_size);
    }

    .select {
      inline-size: 100%;
    }

    .known,
    .all {
      margin: calc(var(--_space) * 0.5) 0 0;
      color: var(--_document-subtle-color);
      font-size: 0.9375em;
    }

    .more {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .questions {
      margin-block-start: var(--_space);
    }

    .clear,
    .small {
      min-block-size: 2.25em;
      margin-block-start: var(--_space);
      padding: 0;
      border: 0;
      background: none;
      color: var(--_link-color);
      font: inherit;
      cursor: pointer;
    }

    .clear:hover,
    .small:hover {
      color: var(--_link-hover-color);
      text-decoration: underline;
    }

    @media print {
      .more {
        display: none;
      }
    }
  `,
];
