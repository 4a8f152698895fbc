import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { disclosureStyles } from '../shared/disclosure.styles.js';
import { documentStyles } from '../shared/document.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { markStyles } from '../shared/marks/marks.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const challengeStyles: CSSResultGroup = [
  ...tokenStyles,
  disclosureStyles,
  documentStyles,
  linkStyles,
  markStyles,
  css`
    :host {
      --_title-size: var(--gedeeld-challenge-title-size, clamp(1.375em, 1em + 1.6cqi, 1.875em));
    }

    .challenge {
      container-type: inline-size;
    }

    .title {
      font-size: var(--_title-size);
    }

    .counted {
      margin: calc(var(--_space) * 0.75) 0 0;
      font-size: 1.125em;
    }

    .spread {
      display: flex;
      align-items: flex-start;
      gap: calc(var(--_space) * 0.5);
      margin: calc(var(--_space) * 0.375) 0 0;
      font-size: 1.125em;
    }

    .pins {
      margin-block-start: 0.375em;
    }

    .more {
      max-inline-size: 70ch;
      margin: calc(var(--_space) * 0.75) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .more > li + li {
      margin-block-start: calc(var(--_space) * 0.25);
    }

    .brief {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .ask {
      margin: 0;
      font-weight: bold;
    }

    .titles {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
      margin: calc(var(--_space) * 0.25) 0 0;
      padding: 0;
      list-style-type: '';
      overflow-wrap: anywhere;
    }

    .titles a {
      display: inline-block;
      min-block-size: 24px;
    }

    .as-cards {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    @media print {
      .as-cards {
        display: none;
      }
    }

    gedeeld-practice-list {
      margin-block-start: calc(var(--_space) * 0.75);
    }
  `,
];
