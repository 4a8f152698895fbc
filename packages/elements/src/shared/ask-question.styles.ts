import type { CSSResult } from 'lit';
import { css } from 'lit';

export const askQuestionStyles: CSSResult = css`
  .ask {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .ask-help,
  .ask-line {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .ask-line {
    margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    border: var(--_border-width) solid var(--_document-border-color);
    border-radius: var(--_border-radius);
    user-select: all;
  }

  @media print {
    .ask {
      display: none;
    }
  }
`;
