import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { buttonStyles } from '../shared/button.styles.js';
import { formStyles } from '../shared/form/form.styles.js';
import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { checkFormStyles } from './check-form.styles.js';
import { checkResultStyles } from './check-result.styles.js';

export const actionCheckStyles: CSSResultGroup = [
  ...tokenStyles,
  buttonStyles,
  formStyles,
  agendaMarkStyles,
  css`
    :host {
      --_result-size: var(--gedeeld-action-check-result-size, 25em);
      --_top: var(--gedeeld-action-check-top, var(--_space));
    }

    .check {
      container-type: inline-size;
    }

    .title,
    .part-title,
    .result-title {
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
      font-size: clamp(1.375em, 1em + 1.6cqi, 1.75em);
    }

    .intro,
    .keep {
      max-inline-size: 38em;
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    .stays {
      color: var(--_document-subtle-color);
    }

    .keep {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space);
    }

    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: calc(var(--_space) * 1.5);
    }

    @container (inline-size >= 46em) {
      .columns {
        grid-template-columns: minmax(0, 38em) minmax(0, var(--_result-size));
        align-items: start;
        gap: calc(var(--_space) * 3);
      }
    }

    @media print {
      .columns {
        display: block;
      }

      .keep {
        display: none;
      }
    }
  `,
  checkFormStyles,
  checkResultStyles,
];
