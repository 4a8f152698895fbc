import type { CSSResult } from 'lit';
import { css } from 'lit';

export const markStyles: CSSResult = css`
  svg {
    flex: none;
  }

  [dir='rtl'] svg {
    transform: scaleX(-1);
  }

  .filled {
    fill: var(--_document-color);
    stroke: var(--_document-color);
    stroke-width: 1.5px;
  }

  .hollow {
    fill: none;
    stroke: var(--_document-mark-color);
    stroke-width: 1.5px;
  }
`;
