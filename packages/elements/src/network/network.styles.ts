import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { definitionListStyles } from '../shared/definition-list.styles.js';
import { documentStyles } from '../shared/document.styles.js';
import { lessonQuoteStyles } from '../shared/lesson/lesson-quote.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const networkStyles: CSSResultGroup = [
  ...tokenStyles,
  definitionListStyles,
  documentStyles,
  lessonQuoteStyles,
  linkStyles,
  css`
    :host {
      --_title-size: var(--gedeeld-network-title-size, clamp(1.375em, 1em + 1.6cqi, 1.875em));
    }

    .network {
      container-type: inline-size;
    }

    .title {
      font-size: var(--_title-size);
    }

    .facts {
      max-inline-size: 46em;
      margin-block-start: var(--_space);
    }

    .lines {
      margin: 0;
      padding: 0;
      list-style-type: '';
    }

    .from {
      margin: calc(var(--_space) * 0.5) 0 0;
      color: var(--_document-subtle-color);
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }

    .time-line {
      max-inline-size: 52em;
      margin: var(--_space) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .meeting {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
    }

    .when,
    .status,
    .label,
    .named {
      margin: 0;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .when {
      padding-inline-end: var(--_space);
      color: var(--_document-subtle-color);
      font-variant-numeric: tabular-nums;
    }

    /* The line runs from the first meeting to the last: a disc for what has been, a ring for what is planned. */
    .what {
      position: relative;
      padding-inline-start: calc(var(--_space) * 1.5);
      padding-block-end: calc(var(--_space) * 2);
    }

    .what::before {
      position: absolute;
      inset-block: 0.375em -0.375em;
      inset-inline-start: 0;
      border-inline-start: 1px solid var(--_document-mark-color);
      content: '';
    }

    .meeting:last-child > .what {
      padding-block-end: 0;
    }

    .meeting:last-child > .what::before {
      display: none;
    }

    .what::after {
      position: absolute;
      inset-block-start: 0.375em;
      inset-inline-start: calc(-0.375em + 0.5px);
      box-sizing: border-box;
      inline-size: 0.75em;
      block-size: 0.75em;
      border: 2px solid var(--_document-color);
      border-radius: 50%;
      background-color: var(--_document-color);
      content: '';
    }

    .planned > .what::after {
      background-color: var(--_document-background-color);
    }

    .status {
      color: var(--_document-subtle-color);
    }

    .what .facts,
    .what > .unknown,
    .label {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .what > .unknown {
      margin-block-end: 0;
    }

    .label {
      color: var(--_document-subtle-color);
    }

    .produced {
      margin: calc(var(--_space) * 0.5) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .produced > li + li {
      margin-block-start: var(--_space);
    }

    @container (inline-size < 36em) {
      .meeting {
        grid-template-columns: minmax(0, 1fr);
      }

      .when {
        padding-inline-start: calc(var(--_space) * 1.5);
      }

      .when,
      .what {
        margin-inline-start: 0.375em;
      }

      /* It passes by the date of the next meeting, which stands above its title here. */
      .what::before {
        inset-block-end: -1.875em;
      }
    }

    @media (forced-colors: active) {
      .what::after {
        border-color: CanvasText;
        background-color: CanvasText;
        forced-color-adjust: none;
      }

      .planned > .what::after {
        background-color: Canvas;
      }
    }

    @media print {
      .what::after {
        print-color-adjust: exact;
      }

      .produced > li {
        break-inside: avoid;
      }
    }
  `,
];
