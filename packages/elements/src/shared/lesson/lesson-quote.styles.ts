import type { CSSResult } from 'lit';
import { css } from 'lit';

export const lessonQuoteStyles: CSSResult = css`
  .lesson {
    max-inline-size: 65ch;
    margin: 0;
  }

  .kind,
  .told {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .kind {
    color: var(--_document-subtle-color);
    font-size: 0.875em;
  }

  .told {
    margin-block-start: calc(var(--_space) * 0.25);
    font-size: 1.125em;
    line-height: 1.45;
  }

  figcaption {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .lesson-sources {
    color: var(--_document-subtle-color);
    font-size: 0.9333em;
  }

  @media print {
    .lesson {
      break-inside: avoid;
    }
  }
`;
