import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { askQuestionStyles } from '../shared/ask-question.styles.js';
import { disclosureStyles } from '../shared/disclosure.styles.js';
import { indicatorLineStyles } from '../shared/indicator/indicator-line.styles.js';
import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { laterStyles } from '../shared/later/later.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { noticeStyles } from '../shared/notice.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { agendaEntryStyles } from './agenda-entry.styles.js';

export const agendaStyles: CSSResultGroup = [
  ...tokenStyles,
  indicatorLineStyles,
  agendaMarkStyles,
  askQuestionStyles,
  disclosureStyles,
  laterStyles,
  linkStyles,
  noticeStyles,
  agendaEntryStyles,
  css`
    :host {
      --_ambition-size: var(--gedeeld-agenda-ambition-size, clamp(1.5em, 0.9em + 2.6cqi, 2.25em));
      --_gap: var(--gedeeld-agenda-gap, calc(var(--_space) * 3.5));
      --_indent: var(--gedeeld-agenda-indent, calc(var(--_space) * 2));
    }

    .agenda {
      container-type: inline-size;
    }

    .document {
      max-inline-size: 46em;
    }

    .head-title,
    .section-title,
    .goal-title,
    .sub-title {
      margin: 0;
      color: var(--_heading-color);
      font-family: var(--_heading-font-family);
      font-weight: var(--_heading-font-weight);
      line-height: 1.25;
      hyphens: manual;
      overflow-wrap: anywhere;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      text-wrap: balance;
    }

    .head-title {
      font-size: 1em;
    }

    .agenda-title,
    .ambition {
      display: block;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .agenda-title {
      color: var(--_document-subtle-color);
      font-size: 1.0625em;
      font-weight: normal;
    }

    .ambition {
      margin-block-start: calc(var(--_space) * 0.5);
      font-size: var(--_ambition-size);
      line-height: 1.2;
    }

    .particulars {
      display: grid;
      gap: calc(var(--_space) * 0.375);
      margin: calc(var(--_space) * 1.5) 0 0;
    }

    .particulars > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 0 var(--_space);
    }

    .particulars dt {
      color: var(--_document-subtle-color);
    }

    .particulars dd {
      margin: 0;
    }

    .standing {
      margin: calc(var(--_space) * 1.5) 0 0;
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: var(--_border-width) solid var(--_document-border-color);
      font-size: 1.25em;
      line-height: 1.4;
    }

    .goals,
    .loose,
    .next,
    .together {
      margin-block-start: var(--_gap);
    }

    .section-title {
      font-size: min(var(--_heading-font-size), 1.625em);
    }

    .goal-title {
      font-size: 1.3125em;
    }

    .sub-title {
      font-size: 1.0625em;
    }

    .part {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    .part + .part {
      margin-block-start: calc(var(--_space) * 2.5);
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: var(--_border-width) solid var(--_document-border-color);
    }

    .goal + .goal {
      margin-block-start: calc(var(--_space) * 2);
    }

    .depth-1 {
      padding-inline-start: var(--_indent);
    }

    .depth-2 {
      padding-inline-start: calc(var(--_indent) * 2);
    }

    .depth-3 {
      padding-inline-start: calc(var(--_indent) * 3);
    }

    .coverage {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 0.5);
      margin: calc(var(--_space) * 0.375) 0 0;
    }

    .goal-why,
    .invite,
    .not-theirs {
      margin: calc(var(--_space) * 0.5) 0 0;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    .indicator {
      margin-block-start: var(--_space);
    }

    .todo {
      margin: var(--_space) 0 0;
      padding-inline-start: 1.75em;
    }

    .rest {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .todo > li {
      padding-inline-start: 0.25em;
    }

    .todo > li + li {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .todo > li::marker {
      font-weight: bold;
      font-variant-numeric: tabular-nums;
    }

    .conditions {
      margin: var(--_space) 0 0;
      padding: 0;
      list-style-type: '';
    }

    .condition {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(var(--_space) * 0.75);
      align-items: start;
    }

    .condition + .condition {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .condition > p {
      margin: 0;
    }

    .condition > .mark {
      margin-block-start: 0.125em;
    }

    .condition-facts {
      color: var(--_document-subtle-color);
    }

    .translated {
      margin: var(--_gap) 0 0;
      color: var(--_document-subtle-color);
    }

    @container (inline-size < 30em) {
      .particulars > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (inline-size < 36em) {
      .depth-1,
      .depth-2,
      .depth-3 {
        padding-inline-start: var(--_space);
      }
    }

    @media print {
      .action,
      .indicator,
      .condition {
        break-inside: avoid;
      }

      .section-title,
      .goal-title,
      .sub-title {
        break-after: avoid;
      }

      /* What was left shut has nothing to say on paper. */
      details:not([open]) {
        display: none;
      }
    }
  `,
];
