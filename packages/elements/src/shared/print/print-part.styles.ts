import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The frame from which a part is printed takes no room, but must be there to be printed. */
export const printPartStyles: CSSResult = css`
  .paper {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }

  @media print {
    .print {
      display: none;
    }
  }
`;
