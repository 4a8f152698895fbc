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

  /* A button that stands beside the text, and is not what the reader came for. */
  .button.quiet {
    border: var(--_border-width) solid var(--_document-mark-color);
    background: none;
    color: var(--_link-color);
    font-weight: normal;
  }

  .button.quiet:hover {
    border-color: currentcolor;
    background: none;
    color: var(--_link-hover-color);
    text-decoration: underline;
  }
`;
