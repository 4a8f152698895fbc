import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Actions under a goal, and what is behind them. */
export const agendaEntryStyles: CSSResult = css`
  .actions {
    margin: var(--_space) 0 0;
    padding: 0;
    list-style-type: '';
  }

  .label {
    margin: var(--_space) 0 0;
    color: var(--_document-subtle-color);
  }

  .label + .actions {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .action {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: calc(var(--_space) * 0.75);
  }

  .action + .action {
    margin-block-start: var(--_space);
  }

  .action > * {
    grid-column: 2;
  }

  .action > .mark {
    grid-area: 1 / 1;
    margin-block-start: 0.125em;
  }

  .action-title,
  .meta,
  .why,
  .step-to,
  .grade,
  .needs,
  .question {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .action-title {
    font-weight: bold;
  }

  .meta,
  .why.missing,
  .needs {
    color: var(--_document-subtle-color);
  }

  .verdict {
    color: var(--_document-color);
  }

  .chain {
    margin: calc(var(--_space) * 0.5) 0 calc(var(--_space) * 0.5);
    padding: 0;
    list-style-type: '';
  }

  .chain > li + li {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }
`;
