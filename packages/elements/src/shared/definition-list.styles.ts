import type { CSSResult } from 'lit';
import { css } from 'lit';

export const definitionListStyles: CSSResult = css`
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0 var(--_space);
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
    max-inline-size: 70ch;
  }

  .wide > * {
    grid-column: 1 / -1;
  }

  .fact + .fact > dt,
  .fact + .fact > dd {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  /* Stacked, details stand closer to their own term than to the next. */
  .fact + .wide > dt {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .fact + .wide > dd {
    margin-block-start: 0;
  }

  .wide + .fact > dt,
  .wide + .fact > dd {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  @container (inline-size < 19.5em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }

    .fact + .fact > dt {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .fact + .fact > dd {
      margin-block-start: 0;
    }
  }

  @container (inline-size >= 30em) {
    .facts {
      grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr);
    }

    .fact:first-child:not(.line, .wide) + .fact:not(.line, .wide) > * {
      margin-block-start: 0;
    }

    .line > dt,
    .wide > dt {
      grid-column: 1;
    }

    .line > dd,
    .wide > dd {
      grid-column: 2 / -1;
    }

    .fact + .wide > dt,
    .fact + .wide > dd {
      margin-block-start: calc(var(--_space) * 0.25);
    }
  }
`;
