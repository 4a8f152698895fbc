import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { askQuestionStyles } from '../shared/ask-question.styles.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import { documentStyles } from '../shared/document.styles.js';
import { evidenceLabelStyles } from '../shared/evidence/evidence-label.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { markStyles } from '../shared/marks/marks.styles.js';
import { noticeStyles } from '../shared/notice.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const suggestionsStyles: CSSResultGroup = [
  ...tokenStyles,
  askQuestionStyles,
  disclosureStyles,
  documentStyles,
  evidenceLabelStyles,
  linkStyles,
  markStyles,
  agendaMarkStyles,
  noticeStyles,
  css`
    :host {
      --_gap: var(--gedeeld-suggestions-gap, calc(var(--_space) * 2.5));
    }

    .suggestions {
      container-type: inline-size;
      max-inline-size: 46em;
    }

    .title {
      font-size: min(var(--_heading-font-size), 1.625em);
    }

    .lead {
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    .goal {
      margin-block-start: var(--_gap);
    }

    .coverage {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 0.5);
      margin: calc(var(--_space) * 0.375) 0 0;
    }

    .practices {
      margin: var(--_space) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .practices > li {
      padding-block: var(--_space);
      border-block-start: var(--_border-width) solid var(--_document-border-color);
    }

    .choose {
      padding: 0;
      border: 0;
      border-radius: 2px;
      background: none;
      color: var(--_link-color);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }

    .problem,
    .here,
    .fails {
      margin: calc(var(--_space) * 0.25) 0 0;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .here {
      color: var(--_document-subtle-color);
    }

    .evidence {
      margin-block-start: calc(var(--_space) * 0.5);
      font-size: 0.9375em;
    }

    .what-if {
      margin: calc(var(--_space) * 0.5) 0 calc(var(--_space) * 0.25);
      padding: 0;
      list-style-type: '';
    }

    .what-if > li {
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr);
      gap: calc(var(--_space) * 0.5);
    }

    .what-if > li + li {
      margin-block-start: calc(var(--_space) * 0.25);
    }

    .mark {
      margin-block-start: 0.125em;
    }

    .coverage > .mark {
      margin-block-start: 0;
    }

    .rest {
      border-block-start: var(--_border-width) solid var(--_document-border-color);
      padding-block-start: calc(var(--_space) * 0.5);
    }

    .rest > .practices {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    @media print {
      .practices > li {
        break-inside: avoid;
      }
    }
  `,
];
