import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A button that stands beside the text, and is not what the reader came for. */
export const quietButtonStyles: CSSResult = css`
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
