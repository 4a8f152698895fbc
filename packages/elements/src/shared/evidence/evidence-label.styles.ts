import type { CSSResult } from 'lit';
import { css } from 'lit';

export const evidenceLabelStyles: CSSResult = css`
  .evidence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(var(--_space) * 0.75);
    margin: 0;
    overflow-wrap: anywhere;
  }

  .evidence > * {
    min-inline-size: 0;
  }

  /* A hyphen in the name of a site would be read as part of it. */
  .evidence bdi {
    hyphens: none;
  }

  .evidence + .evidence {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .step {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    white-space: nowrap;
  }

  .remarks,
  .quiet {
    color: var(--_document-subtle-color);
  }
`;
