import type { CSSResult } from 'lit';
import { css } from 'lit';

export const definitionListStyles: CSSResult = css`
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: calc(var(--_space) * 0.25) var(--_space);
    margin: 0;
  }

  .fact {
    display: contents;
  }

  dt {
    color: var(--_document-subtle-color);
  }

  dd {
    margin: 0;
    min-inline-size: 0;
  }

  @container (inline-size < 13rem) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }

    dd {
      margin-block-end: calc(var(--_space) * 0.25);
    }
  }

  @container (inline-size >= 30rem) {
    .facts {
      grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr);
    }

    .wide dd {
      grid-column: 2 / -1;
    }
  }
`;
