import type { CSSResult } from 'lit';
import { css } from 'lit';

export const longListStyles: CSSResult = css`
  /* One of the groups of a long list: the browser draws it when it is in sight. Never in more than four columns, for its
     last row is to be full; its height is guessed until it has been seen. */
  .group {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--_card-size), 20%)), 1fr));
    contain-intrinsic-size: auto 306em;
    content-visibility: auto;
  }

  .group > li {
    contain-intrinsic-size: none;
    content-visibility: visible;
  }

  .group + .group {
    margin-block-start: var(--_gap);
  }

  @container (inline-size >= 42em) {
    .group {
      contain-intrinsic-size: auto 153em;
    }
  }

  @container (inline-size >= 63em) {
    .group {
      contain-intrinsic-size: auto 102em;
    }
  }

  @container (inline-size >= 85em) {
    .group {
      contain-intrinsic-size: auto 76em;
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
