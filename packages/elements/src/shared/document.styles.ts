import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Headings, sections and running text of what is read as a document: more room between parts than within them. */
export const documentStyles: CSSResult = css`
  .title,
  .section-title,
  .sub-title {
    margin: 0;
    color: var(--_heading-color);
    font-family: var(--_heading-font-family);
    font-weight: var(--_heading-font-weight);
    line-height: 1.25;
    hyphens: manual;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: balance;
  }

  .section-title {
    font-size: min(var(--_heading-font-size), 1.375em);
  }

  .sub-title {
    font-size: 1.0625em;
  }

  .topics,
  .translated,
  .unknown {
    color: var(--_document-subtle-color);
  }

  .topics {
    margin-block-end: calc(var(--_space) * 0.375);
    font-size: 0.9375em;
  }

  .description {
    max-inline-size: 70ch;
    margin: calc(var(--_space) * 0.75) 0 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  section {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  section p {
    max-inline-size: 70ch;
  }

  .translated {
    margin: calc(var(--_space) * 2) 0 0;
  }

  @media print {
    .title,
    .section-title,
    .sub-title {
      break-after: avoid;
    }
  }
`;
