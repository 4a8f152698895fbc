import type { CSSResult } from 'lit';
import { css } from 'lit';

export const indicatorLineStyles: CSSResult = css`
  .indicator {
    display: grid;
    grid-template-columns: minmax(0, 12.5em) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 1.5);
    align-items: center;
    font-size: 0.9375em;
  }

  .indicator-title,
  .course {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .indicator-title {
    grid-column: 1 / -1;
    margin-block-end: calc(var(--_space) * 0.375);
  }

  .points,
  .course {
    grid-column: -2;
  }

  .trend {
    grid-row: 2 / span 2;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  [dir='rtl'] .trend {
    transform: scaleX(-1);
  }

  .band {
    fill: color-mix(in srgb, var(--_document-color) 9%, var(--_document-background-color));
  }

  .floor,
  .aim,
  .course-line,
  .start,
  .measured {
    fill: none;
    stroke: var(--_document-color);
    stroke-width: 2px;
  }

  .floor {
    stroke: var(--_document-mark-color);
    stroke-width: 1px;
    stroke-dasharray: 1 4;
  }

  .aim {
    stroke: var(--_document-mark-color);
  }

  .start {
    fill: var(--_document-background-color);
  }

  .measured {
    fill: var(--_document-color);
    stroke: none;
  }

  .points {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, max-content));
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .points dt,
  .on,
  .missing,
  .course {
    color: var(--_document-subtle-color);
  }

  .points dd {
    margin: 0;
    min-inline-size: 0;
    hyphens: manual;
  }

  .points dd.missing {
    hyphens: auto;
  }

  .on {
    display: inline-block;
  }

  @container (inline-size < 42em) {
    .indicator {
      grid-template-columns: minmax(0, 1fr);
    }

    .points,
    .course {
      grid-column: auto;
    }

    .trend {
      grid-row: auto;
      max-inline-size: 16em;
      margin-block-end: calc(var(--_space) * 0.375);
    }
  }

  @container (inline-size < 30em) {
    .points {
      grid-template-columns: minmax(0, 1fr);
    }

    .points > div {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: calc(var(--_space) * 0.75);
    }
  }

  @media (forced-colors: active) {
    .band {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1px;
    }
  }

  @media print {
    .band {
      print-color-adjust: exact;
    }
  }
`;
