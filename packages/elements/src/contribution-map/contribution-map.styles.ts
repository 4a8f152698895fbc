import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { mapPictureStyles } from './map-picture.styles.js';
import { mapTextStyles } from './map-text.styles.js';

export const contributionMapStyles: CSSResultGroup = [
  ...tokenStyles,
  agendaMarkStyles,
  css`
    :host {
      --_dimmed: var(--gedeeld-contribution-map-dimmed, 0.3);
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    }

    .caption {
      flex: 1 1 16em;
      margin: 0;
      font-weight: bold;
    }

    .quiet {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_link-color);
      font: inherit;
      font-size: 0.9375em;
      text-align: start;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }

    .quiet:hover {
      color: var(--_link-hover-color);
      text-decoration-thickness: 2px;
    }

    .keys {
      margin: calc(var(--_space) * 0.25) 0 0;
      color: var(--_document-subtle-color);
      font-size: 0.875em;
    }

    .room {
      margin-block-start: calc(var(--_space) * 1.25);
      padding: 6px;
      margin-inline: -6px;
      overflow-x: auto;
    }

    .notice,
    .translated {
      margin: var(--_space) 0 0;
      color: var(--_document-subtle-color);
    }

    @media print {
      .quiet,
      .keys,
      .ask {
        display: none;
      }

      /* A picture higher than a sheet begins at the top of one: room above it would cost a sheet of its own. */
      .room {
        margin-inline: 0;
        padding: 0;
        overflow: visible;
      }
    }
  `,
  mapPictureStyles,
  mapTextStyles,
];
