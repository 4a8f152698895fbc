import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What opens when it is asked for: the browser's own `details`, so it works by keyboard and is found in the page. */
export const disclosureStyles: CSSResult = css`
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.125em;
    border-radius: 2px;
    color: var(--_link-color);
    font-size: 0.9375em;
    cursor: pointer;
  }

  summary:hover {
    color: var(--_link-hover-color);
    text-decoration: underline;
  }
`;
