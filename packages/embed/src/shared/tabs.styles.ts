import { css, type CSSResult } from 'lit';

/**
 * Tabs as words on a line: the chosen one is heavier and underlined thickly, so that it does not hang on colour. The others
 * have room there and no line: one that is transparent is drawn in forced colours.
 */
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
    padding-block-end: 3px;
    border: 0;
    border-radius: 0;
    margin-block-end: calc(var(--_border-width) * -1);
    font-weight: inherit;
  }

  .tabs [role='tab'][aria-selected='true'] {
    padding: 0;
    border-block-end: 3px solid;
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
