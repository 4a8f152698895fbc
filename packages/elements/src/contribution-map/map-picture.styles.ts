import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The picture: lines as they are in the marks, text without boxes, and what belongs to what was chosen. */
export const mapPictureStyles: CSSResult = css`
  .picture {
    display: block;
    overflow: visible;
    fill: var(--_document-color);
    font-size: 16px;
    line-height: 1;
    letter-spacing: normal;
    word-spacing: normal;
  }

  .picture .column {
    fill: var(--_document-subtle-color);
    font-size: 14px;
  }

  .picture .sharedGoals .title {
    font-weight: bold;
  }

  .picture .word {
    fill: var(--_document-subtle-color);
    font-size: 13.5px;
  }

  .picture .grade {
    fill: var(--_document-color);
    font-size: 13.5px;
    paint-order: stroke;
    stroke: var(--_document-background-color);
    stroke-width: 5px;
    stroke-dasharray: none;
    stroke-linejoin: round;
  }

  .picture .weakest {
    font-weight: bold;
  }

  .item {
    cursor: pointer;
    transition: opacity 140ms;
  }

  .dimmed .item:not(.lit) {
    opacity: var(--_dimmed);
  }

  .dot {
    fill: var(--_document-mark-color);
  }

  .ring {
    fill: transparent;
    stroke: none;
  }

  .node:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .node[aria-selected='true'] .ring {
    stroke: var(--_document-mark-color);
    stroke-width: 1px;
  }

  /* What a group hands down is worked out once, not for each of its lines. */
  .link {
    color: var(--_document-mark-color);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-linecap: butt;
  }

  .link.harms {
    color: var(--_harms-color);
  }

  .link.lit:not(.harms),
  .link:hover:not(.harms) {
    color: var(--_document-color);
  }

  .link.thin {
    stroke-width: 1px;
  }

  .link.dotted {
    stroke-dasharray: 1 3;
  }

  .link.dashed {
    stroke-dasharray: 5 3;
  }

  .link.three {
    stroke-width: 3px;
  }

  .link.five {
    stroke-width: 5px;
  }

  .link .cut {
    stroke-width: 2px;
  }

  .cross {
    stroke-width: 1.5px;
  }

  .hatch {
    stroke-width: 7px;
    stroke-dasharray: 1.5 6;
  }

  .end {
    fill: currentColor;
    stroke: none;
  }

  .harms .end,
  .plain .end {
    fill: none;
    stroke: currentColor;
  }

  .harms .end {
    stroke-width: 2px;
  }

  .needs {
    fill: var(--_document-background-color);
    stroke: var(--_document-color);
    stroke-width: 1.5px;
    stroke-dasharray: none;
  }

  /* A finger is wider than a line. */
  .link .reach {
    stroke: transparent;
    stroke-width: 14px;
    stroke-dasharray: none;
    pointer-events: stroke;
  }

  .node:focus-visible .ring {
    stroke: var(--_document-color);
    stroke-width: 2.5px;
  }

  .link:focus-visible .reach {
    stroke: color-mix(in srgb, var(--_document-color) 28%, var(--_document-background-color));
  }

  .item:focus-visible {
    outline: none;
    box-shadow: none;
    opacity: 1;
  }

  @media (forced-colors: active) {
    .node:focus-visible .ring,
    .link:focus-visible .reach {
      stroke: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .item {
      transition: none;
    }
  }

  @media print {
    .picture {
      max-inline-size: 100%;
      block-size: auto;
    }

    .link {
      color: #000000;
    }
  }
`;
