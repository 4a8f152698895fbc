import type { CSSResult } from 'lit';
import { css, unsafeCSS } from 'lit';

import { CHAPTER } from './long-list-steps.js';

const chapter = unsafeCSS(CHAPTER);

export const longListStyles: CSSResult = css`
  /* How high one of the groups of a long list is guessed to be until it has been seen. */
  .groups {
    --_group: 306em;
  }

  /* The browser draws a group when it is in sight, and looks for those only in chapters that are. */
  .chapter,
  .group {
    contain-intrinsic-size: auto var(--_group);
    content-visibility: auto;
  }

  .chapter {
    contain-intrinsic-size: auto calc(${chapter} * (var(--_group) + var(--_gap)) - var(--_gap));
  }

  /* Never in more than four columns, for its last row is to be full. */
  .group {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_card-size), 20%)), 1fr));
    margin-block-start: 0;
  }

  .group > li {
    contain-intrinsic-size: none;
    content-visibility: visible;
  }

  .groups > *,
  .group + .group {
    margin-block-start: var(--_gap);
  }

  .groups > :first-child {
    margin-block-start: var(--_space);
  }

  @container (inline-size >= 42em) {
    .groups {
      --_group: 153em;
    }
  }

  @container (inline-size >= 63em) {
    .groups {
      --_group: 102em;
    }
  }

  @container (inline-size >= 85em) {
    .groups {
      --_group: 76em;
    }
  }

  /* As high as a card, so that little moves when that takes its place. */
  .outline {
    box-sizing: border-box;
    flex: 1 0 auto;
    min-block-size: 22em;
    padding: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_document-border-color);
    border-radius: var(--_border-radius);
    overflow-wrap: anywhere;
  }

  .outline > * {
    margin: 0 0 calc(var(--_space) * 0.5);
  }

  .outline a {
    color: var(--_link-color);
  }

  /* Below what was found, the words stand on its edge. */
  .results + .all {
    padding-inline-start: 0;
  }

  @media print {
    .chapter,
    .group {
      content-visibility: visible;
    }

    .outline {
      min-block-size: 0;
    }

    .all {
      display: none;
    }
  }
`;
