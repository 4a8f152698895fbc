import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { definitionListStyles } from '../shared/definition-list.styles.js';
import { evidenceLabelStyles } from '../shared/evidence/evidence-label.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { markStyles } from '../shared/marks/marks.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const practiceCardStyles: CSSResultGroup = [
  ...tokenStyles,
  definitionListStyles,
  evidenceLabelStyles,
  linkStyles,
  markStyles,
  css`
    :host {
      --_padding: var(--gedeeld-practice-card-padding, calc(var(--_space) * 1.5));
      --_edge-color: var(--gedeeld-practice-card-border-color, var(--_document-border-color));
      --_edge-width: var(--gedeeld-practice-card-border-width, var(--_border-width));
      --_corner: var(--gedeeld-practice-card-border-radius, var(--_border-radius));
      --_title-size: var(--gedeeld-practice-card-title-size, min(var(--_heading-font-size), 1.375em));
    }

    .card {
      container-type: inline-size;
      box-sizing: border-box;
      block-size: 100%;
      border: var(--_edge-width) solid var(--_edge-color);
      border-radius: var(--_corner);
      cursor: pointer;
    }

    .body {
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      block-size: 100%;
      padding: var(--_padding);
    }

    @container (inline-size < 19.5em) {
      .body {
        padding: min(var(--_padding), var(--_space));
      }
    }

    .topics {
      color: var(--_document-subtle-color);
      font-size: 0.875em;
    }

    .ages {
      display: inline-block;
    }

    .title {
      margin: calc(var(--_space) * 0.375) 0 0;
      color: var(--_heading-color);
      font-family: var(--_heading-font-family);
      font-size: var(--_title-size);
      font-weight: var(--_heading-font-weight);
      line-height: 1.3;
      hyphens: manual;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }

    /* Only a word that would not fit on a phone is hyphenated, and never near its ends: names stay whole. */
    @supports (hyphenate-limit-chars: 20 8 8) {
      .title {
        hyphenate-limit-chars: 20 8 8;
        hyphens: auto;
      }
    }

    .choose {
      padding: 0;
      border: 0;
      border-radius: 2px;
      background: none;
      color: var(--_link-color);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }

    .card:hover .choose {
      color: var(--_link-hover-color);
      text-decoration-thickness: 2px;
    }

    .choose:focus-visible {
      background-color: var(--_focus-background-color);
      color: var(--_focus-color);
    }

    .problem {
      margin: calc(var(--_space) * 0.5) 0 0;
      max-inline-size: 70ch;
    }

    .facts,
    .foot {
      font-size: 0.9375em;
    }

    .facts {
      margin-block-start: var(--_space);
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
      margin-block-start: auto;
    }

    .foot::before {
      content: '';
      flex: 0 0 100%;
      margin-block: var(--_space) calc(var(--_space) * 0.5);
      border-block-start: var(--_border-width) solid var(--_document-border-color);
    }

    .fit {
      display: flex;
      align-items: flex-start;
      gap: calc(var(--_space) * 0.5);
      margin: 0;
    }

    .facts:empty,
    .foot > :empty,
    .foot[hidden] {
      display: none;
    }

    .whole {
      white-space: nowrap;
    }

    .pins {
      margin-block-start: 0.25em;
    }

    .translated {
      flex: 0 0 100%;
      margin: 0;
      color: var(--_document-subtle-color);
    }

    @media (prefers-contrast: more) {
      .card {
        border-color: var(--_document-color);
      }
    }

    @media print {
      .card {
        break-inside: avoid;
      }
    }
  `,
];
