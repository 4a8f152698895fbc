import type { CSSResult, CSSResultGroup } from 'lit';
import { css } from 'lit';

import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { noticeStyles } from '../shared/notice.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

/**
 * A row as a list of goals, where the table is too narrow for so many columns; and above them the goals themselves, each
 * with its coverage.
 */
const stacked = (columns: CSSResult, width: CSSResult): CSSResult => css`
  @container ${columns} (inline-size < ${width}) {
    table,
    caption,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    /* What heads a list is the name of a partner, which needs no heading. */
    thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr + tr,
    tbody {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    tbody th {
      padding: 0 0 calc(var(--_space) * 0.25);
      border-block-end: 2px solid var(--_document-mark-color);
      font-weight: bold;
    }

    thead th:not(:first-child),
    td {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 var(--_space);
      padding: calc(var(--_space) * 0.5) 0;
      border-block-end: var(--_border-width) solid var(--_document-border-color);
      font-weight: normal;
    }

    .coverage {
      margin-block-start: 0;
    }

    .goal-name {
      display: block;
      grid-row: 1 / span 8;
    }

    td > :not(.goal-name) {
      grid-column: 2;
    }

    /* Who does nothing at all says so once. */
    .idle > td ~ td,
    .idle .goal-name {
      display: none;
    }

    .idle > td > :not(.goal-name) {
      grid-column: 1;
    }
  }
`;

export const contributionMatrixStyles: CSSResultGroup = [
  ...tokenStyles,
  agendaMarkStyles,
  noticeStyles,
  css`
    :host {
      --_cell-padding: var(--gedeeld-contribution-matrix-cell-padding, calc(var(--_space) * 0.75));
    }

    .matrix {
      container: few / inline-size;
    }

    .some {
      container-name: some;
    }

    .many {
      container-name: many;
    }

    .notice {
      margin-block: 0 calc(var(--_space) * 1.5);
    }

    .nothing {
      margin: 0 0 var(--_space);
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
      table-layout: fixed;
    }

    caption {
      font-size: 1.0667em;
      padding-block-end: var(--_space);
      text-align: start;
    }

    th,
    td {
      padding: var(--_cell-padding);
      border-block-end: var(--_border-width) solid var(--_document-border-color);
      text-align: start;
      vertical-align: top;
    }

    th:first-child {
      padding-inline-start: 0;
    }

    thead th {
      border-block-end: 2px solid var(--_document-mark-color);
      vertical-align: bottom;
    }

    thead th:first-child {
      font-weight: normal;
      color: var(--_document-subtle-color);
    }

    tbody th {
      font-weight: normal;
    }

    .coverage,
    .judged {
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr);
      gap: calc(var(--_space) * 0.5);
      align-items: start;
    }

    .coverage {
      margin-block-start: calc(var(--_space) * 0.375);
      font-weight: normal;
    }

    .judged + .judged,
    .judged + .takes-part {
      margin-block-start: calc(var(--_space) * 0.375);
    }

    .mark {
      margin-block-start: 0.125em;
    }

    .takes-part {
      display: block;
    }

    .nothing-here {
      color: var(--_document-subtle-color);
    }

    .goal-name {
      display: none;
    }

    ${stacked(css`few`, css`40em`)}
    ${stacked(css`some`, css`68em`)}
    ${stacked(css`many`, css`112em`)}

    @media print {
      tr {
        break-inside: avoid;
      }
    }
  `,
];
