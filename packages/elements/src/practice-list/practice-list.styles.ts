import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { buttonStyles } from '../shared/button.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const practiceListStyles: CSSResultGroup = [
  ...tokenStyles,
  buttonStyles,
  css`
    :host {
      --_card-size: var(--gedeeld-practice-list-card-size, 20em);
      --_gap: var(--gedeeld-practice-list-gap, calc(var(--_space) * 1.5));
    }

    .list {
      container-type: inline-size;
    }

    .status {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 0.5) var(--_space);
    }

    .results {
      margin: 0;
      border-radius: 2px;
      scroll-margin-block-start: calc(var(--_space) * 2);
    }

    /* An empty marker, not none: without markers Safari no longer calls it a list. */
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-size)), 1fr));
      gap: var(--_gap);
      margin: var(--_space) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .cards > li {
      display: flex;
      flex-direction: column;
      contain-intrinsic-size: auto 24em;
      content-visibility: auto;
    }

    gedeeld-practice-card {
      flex: 1 0 auto;
    }

    .pages {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 0.5);
      margin-block-start: calc(var(--_space) * 2);
    }

    .numbers {
      display: none;
      margin: 0;
      padding: 0;
      list-style-type: '';
    }

    .step,
    .number {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
      padding: 0 calc(var(--_space) * 0.5);
      border: 0;
      border-radius: var(--_button-border-radius);
      background: none;
      color: var(--_link-color);
      font: inherit;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }

    /* The words stand on the edge of the cards, not the room around them. */
    .step:first-child {
      min-inline-size: 0;
      padding-inline-start: 0;
    }

    .step:hover,
    .number:hover {
      color: var(--_link-hover-color);
      text-decoration-thickness: 2px;
    }

    .step:disabled {
      color: var(--_document-subtle-color);
      text-decoration: none;
      cursor: default;
    }

    .number[aria-current] {
      border: 2px solid var(--_document-mark-color);
      color: var(--_document-color);
      font-weight: bold;
      text-decoration: none;
      cursor: default;
    }

    .gap {
      align-self: center;
      min-inline-size: 1.5em;
      text-align: center;
    }

    @container (inline-size >= 36em) {
      .numbers {
        display: flex;
        gap: calc(var(--_space) * 0.25);
      }

      .place {
        display: none;
      }
    }

    @media print {
      .cards {
        display: block;
      }

      .cards > li {
        margin-block-end: var(--_gap);
        break-inside: avoid;
        content-visibility: visible;
      }

      .button,
      .pages {
        display: none;
      }
    }
  `,
];
