import { css, type CSSResult } from 'lit';

/** Tabs as words on a line: the chosen one is heavier and underlined thickly, so that it does not hang on colour. */
export const tabsStyles: CSSResult = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 1.5);
    border-block-end: var(--_border-width) solid var(--_document-border-color);
  }

  .tabs [role='tab'] {
    min-inline-size: 2.75em;
    padding: 0;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    margin-block-end: calc(var(--_border-width) * -1);
    font-weight: inherit;
  }

  .tabs [role='tab'][aria-selected='true'] {
    border-block-end-color: currentcolor;
    color: var(--_document-color);
    font-weight: bold;
    text-decoration: none;
  }

  @media print {
    .tabs {
      display: none;
    }
  }
`;
