import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The button that tries again what did not come, for elements without small buttons of their own. */
export const laterStyles: CSSResult = css`
  .later + .small {
    min-block-size: 2.75em;
    margin-block-start: calc(var(--_space) * 0.5);
    padding: 0 calc(var(--_space) * 0.75);
    border: var(--_border-width) solid var(--_document-mark-color);
    border-radius: var(--_button-border-radius);
    background: none;
    color: var(--_link-color);
    font: inherit;
    cursor: pointer;
  }

  .later + .small:hover {
    border-color: currentcolor;
    color: var(--_link-hover-color);
    text-decoration: underline;
  }

  @media print {
    .later,
    .later + .small {
      display: none;
    }
  }
`;
