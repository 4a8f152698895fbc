import type { CSSResult } from 'lit';
import { css } from 'lit';

/** A link in running text. */
export const linkStyles: CSSResult = css`
  a {
    border-radius: 2px;
    color: var(--_link-color);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    color: var(--_link-hover-color);
    text-decoration-thickness: 2px;
  }
`;
