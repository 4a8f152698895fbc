import type { CSSResult } from 'lit';
import { css } from 'lit';

/**
 * The colours are the third carrier, after shape and word. Each is a colour of middle lightness mixed with the text, so
 * that it keeps 3:1 on every page on which the text can be read, light or dark.
 */
export const agendaMarkStyles: CSSResult = css`
  :host {
    --_helps-color: color-mix(in srgb, #1c8a4c 72%, var(--_document-color));
    --_harms-color: color-mix(in srgb, #cf3d2e 76%, var(--_document-color));
  }

  .mark,
  .grade-line {
    flex: none;
    fill: none;
    stroke: none;
    stroke-linecap: butt;
    --_mark: var(--_document-color);
  }

  .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .helps {
    --_mark: var(--_helps-color);
  }

  .harms {
    --_mark: var(--_harms-color);
  }

  .full {
    fill: var(--_mark);
  }

  .line,
  .thin,
  .cut {
    stroke: var(--_mark);
    stroke-width: 2px;
  }

  .cut {
    stroke: var(--_document-background-color);
    stroke-width: 2.2px;
  }

  .broken {
    stroke-dasharray: 3.2 2.4;
  }

  .grade-line .line {
    stroke-width: 1.5px;
  }

  .grade-line .thin {
    stroke-width: 1px;
  }

  .grade-line .dotted {
    stroke-dasharray: 1 3;
  }

  .grade-line .dashed {
    stroke-dasharray: 5 3;
  }

  .grade-line .three {
    stroke-width: 3px;
  }

  .grade-line .five {
    stroke-width: 5px;
  }

  [dir='rtl'] .grade-line {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    :host {
      --_helps-color: CanvasText;
      --_harms-color: CanvasText;
    }
  }

  @media print {
    .mark,
    .grade-line {
      print-color-adjust: exact;
    }
  }
`;
