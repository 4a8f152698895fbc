import type { CSSResult } from 'lit';
import { css } from 'lit';

export const noticeStyles: CSSResult = css`
  .notice {
    max-inline-size: 70ch;
    margin: calc(var(--_space) * 1.5) 0 0;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: var(--_border-width) solid var(--_document-mark-color);
    border-radius: var(--_border-radius);
  }
`;
