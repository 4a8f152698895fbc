import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What stands around the picture, and in its place: what was chosen, the legend, the table and the chains. */
export const mapTextStyles: CSSResult = css`
  .chosen {
    position: sticky;
    inset-block-end: 0;
    max-block-size: 40vh;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: var(--_border-width) solid var(--_document-mark-color);
    border-radius: var(--_border-radius);
    background-color: var(--_document-background-color);
    overflow: auto;
  }

  .chosen.none {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .chosen p,
  .chosen ol {
    margin: 0;
    padding: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .chosen ol {
    list-style-type: '';
  }

  .chosen-node {
    font-weight: bold;
  }

  .because {
    color: var(--_document-subtle-color);
  }

  .chosen li {
    margin-block-start: calc(var(--_space) * 0.375);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link-color);
    font-size: 0.9375em;
    cursor: pointer;
  }

  .chosen .ask-line {
    margin-block: calc(var(--_space) * 0.25);
    user-select: all;
  }

  .legend {
    margin-block-start: calc(var(--_space) * 1.25);
    font-size: 0.9375em;
  }

  .legend p {
    margin: 0;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
    margin: calc(var(--_space) * 0.25) 0 0;
    padding: 0;
    list-style-type: '';
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
  }

  .rung,
  .step {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 0.5);
    align-items: start;
  }

  .rung .mark {
    margin-block-start: 0.125em;
  }

  .rung-title,
  .rung-word {
    display: block;
  }

  .rung-title.sharedGoals {
    font-weight: bold;
  }

  .rung-word,
  .step-needs {
    color: var(--_document-subtle-color);
    font-size: 0.9375em;
    font-weight: normal;
  }

  .step {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }

  .step-needs {
    grid-column: 1 / -1;
  }

  .ladders,
  .ladder {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .ladders {
    margin-block-start: var(--_space);
  }

  .ladders > li + li {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_border-width) solid var(--_document-border-color);
  }

  .ladders > li > .rung > div > .rung-title {
    font-weight: bold;
  }

  .ladder + .ladder {
    margin-block-start: var(--_space);
  }

  .ladder .step {
    margin: calc(var(--_space) * 0.25) 0;
    margin-inline-start: 0.5625em;
    padding-inline-start: calc(var(--_space) * 0.875);
    border-inline-start: 2px solid var(--_document-mark-color);
    font-size: 0.9375em;
  }

  table {
    inline-size: 100%;
    margin-block-start: var(--_space);
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th,
  td {
    padding-block: calc(var(--_space) * 0.5);
    padding-inline: 0 calc(var(--_space) * 0.75);
    border-block-end: var(--_border-width) solid var(--_document-border-color);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 2px solid var(--_document-mark-color);
    font-weight: bold;
  }

  /* As wide as its place, whatever is in it. */
  .map {
    contain: inline-size;
  }

  /* The looks of what is in a container are not worked out before its width: of a picture that takes its time. */
  :host([as-table]) .map {
    container-type: inline-size;
  }

  @container (inline-size < 44em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody th,
    td {
      padding: calc(var(--_space) * 0.25) 0;
      border: 0;
    }

    tr {
      padding-block: calc(var(--_space) * 0.5);
      border-block-end: var(--_border-width) solid var(--_document-border-color);
    }
  }

  @media print {
    .chosen {
      position: static;
      max-block-size: none;
    }

    tr,
    .legend,
    .ladders > li {
      break-inside: avoid;
    }
  }
`;
