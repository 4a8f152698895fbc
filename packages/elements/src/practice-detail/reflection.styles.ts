import type { CSSResult } from 'lit';
import { css } from 'lit';

/** Questions to ask oneself; on paper a page of their own, with room to write under each. */
export const reflectionStyles: CSSResult = css`
  .asked-by {
    color: var(--_document-subtle-color);
    font-size: 0.9375em;
  }

  .part > .ask-yourself {
    max-inline-size: 65ch;
    margin-block-start: calc(var(--_space) * 0.25);
    padding-inline-start: 1.5em;
  }

  .ask-yourself > li + li {
    margin-block-start: calc(var(--_space) * 0.375);
  }

  .of-reflection > .print {
    margin-block-start: var(--_space);
  }

  .room-to-write,
  .paper-title {
    display: none;
  }

  @media print {
    .of-reflection {
      break-before: page;
      break-after: page;
    }

    .paper-title {
      display: block;
      font-weight: bold;
    }

    .ask-yourself > li {
      break-inside: avoid;
    }

    .room-to-write {
      display: block;
      block-size: 3.5em;
      border-block-end: 1px solid currentcolor;
      background: linear-gradient(currentcolor 1px, transparent 0) 0 1.75em / 100% 1.75em no-repeat;
    }
  }
`;
