import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { askQuestionStyles } from '../shared/ask-question.styles.js';
import { buttonStyles } from '../shared/button.styles.js';
import { definitionListStyles } from '../shared/definition-list.styles.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import { documentStyles } from '../shared/document.styles.js';
import { evidenceLabelStyles } from '../shared/evidence/evidence-label.styles.js';
import { lessonQuoteStyles } from '../shared/lesson/lesson-quote.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { markStyles } from '../shared/marks/marks.styles.js';
import { noticeStyles } from '../shared/notice.styles.js';
import { printPartStyles } from '../shared/print/print-part.styles.js';
import { quietButtonStyles } from '../shared/quiet-button.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { detailPartStyles } from './detail-part.styles.js';
import { reflectionStyles } from './reflection.styles.js';

export const practiceDetailStyles: CSSResultGroup = [
  ...tokenStyles,
  askQuestionStyles,
  buttonStyles,
  quietButtonStyles,
  definitionListStyles,
  disclosureStyles,
  documentStyles,
  evidenceLabelStyles,
  lessonQuoteStyles,
  linkStyles,
  markStyles,
  noticeStyles,
  printPartStyles,
  css`
    :host {
      --_title-size: var(--gedeeld-practice-detail-title-size, clamp(1.5em, 0.9em + 2.6cqi, 2.25em));
      --_gap: var(--gedeeld-practice-detail-gap, calc(var(--_space) * 3));
    }

    .detail {
      container-type: inline-size;
    }

    .document {
      max-inline-size: 46em;
    }

    .title {
      font-size: var(--_title-size);
      line-height: 1.2;
    }

    .problem,
    .summary {
      max-inline-size: 65ch;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .problem {
      margin: calc(var(--_space) * 0.75) 0 0;
      font-size: 1.25em;
      line-height: 1.4;
    }

    .summary {
      margin: calc(var(--_space) * 0.75) 0 0;
    }

    .head .facts {
      margin-block-start: calc(var(--_space) * 1.5);
      padding-block: calc(var(--_space) * 0.75);
      border-block: var(--_border-width) solid var(--_document-border-color);
    }

    .fit {
      display: flex;
      align-items: flex-start;
      gap: calc(var(--_space) * 0.5);
      margin: calc(var(--_space) * 0.75) 0 0;
    }

    .pins {
      margin-block-start: 0.25em;
    }

    .whole {
      white-space: nowrap;
    }

    .head + .print {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    .part {
      margin-block-start: var(--_gap);
    }

    @media print {
      .part {
        margin-block-start: calc(var(--_space) * 1.5);
      }
    }
  `,
  detailPartStyles,
  reflectionStyles,
];
