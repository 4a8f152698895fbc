import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { buttonStyles } from '../shared/button.styles.js';
import { documentToolsStyles } from '../shared/files/document-tools.styles.js';
import { formStyles } from '../shared/form/form.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const meetingNotesStyles: CSSResultGroup = [
  ...tokenStyles,
  buttonStyles,
  formStyles,
  documentToolsStyles,
  css`
    :host {
      --_gap: var(--gedeeld-meeting-notes-gap, calc(var(--_space) * 2.5));
    }

    .notes {
      container-type: inline-size;
    }

    .title,
    .part-title {
      margin: 0;
      color: var(--_heading-color);
      font-family: var(--_heading-font-family);
      font-weight: var(--_heading-font-weight);
      line-height: 1.25;
      hyphens: manual;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }

    .title {
      font-size: 1.75em;
    }

    .part-title {
      margin-block-end: var(--_space);
      font-size: 1.375em;
    }

    .kept,
    .columns {
      margin-block-start: var(--_gap);
    }

    /* Never wider than the page: what was heard becomes an answer to choose, and a browser makes room for all of it. */
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap);
    }

    .part + .part {
      margin-block-start: var(--_gap);
    }

    .entry {
      min-inline-size: 0;
      margin: 0 0 calc(var(--_space) * 1.5);
      padding: 0 0 calc(var(--_space) * 1.5);
      border: 0;
      border-block-end: var(--_border-width) solid var(--_document-border-color);
    }

    .entry-name {
      margin-block-end: calc(var(--_space) * 0.5);
      padding: 0;
      color: var(--_document-subtle-color);
    }

    .entry > .small {
      margin-block-start: var(--_space);
    }

    .consent,
    .said,
    .privacy {
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    .consent,
    .privacy,
    .none,
    .kind,
    .teller,
    .state {
      color: var(--_document-subtle-color);
    }

    .preview {
      max-inline-size: 40em;
    }

    .meeting > * {
      display: block;
    }

    .lesson {
      margin: calc(var(--_space) * 1.25) 0 0;
    }

    .kind,
    .teller {
      font-size: 0.9375em;
    }

    blockquote {
      margin: 0.25em 0;
      font-size: 1.125em;
      line-height: 1.4;
    }

    .teller {
      margin: 0;
    }

    .adoptions {
      margin-block-start: calc(var(--_space) * 1.25);
      padding-inline-start: 1.25em;
    }

    .state {
      display: block;
    }

    @container (min-width: 56em) {
      .columns {
        grid-template-columns: minmax(0, 34em) minmax(18em, 1fr);
        gap: calc(var(--_space) * 4);
        align-items: start;
      }

      .result {
        position: sticky;
        inset-block-start: var(--_space);
      }
    }

    @media print {
      .form,
      .tools,
      .keep,
      .kept,
      .privacy {
        display: none;
      }
    }
  `,
];
