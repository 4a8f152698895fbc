import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The most important button of an element. */
export const buttonStyles: CSSResult = css`
  .button {
    min-block-size: 2.75em;
    padding: 0 var(--_space);
    border: 2px solid transparent;
    border-radius: var(--_button-border-radius);
    background-color: var(--_button-background-color);
    color: var(--_button-color);
    font: inherit;
    font-weight: bold;
    cursor: pointer;
  }

  .button:hover {
    background-color: var(--_button-hover-background-color);
  }
`;
