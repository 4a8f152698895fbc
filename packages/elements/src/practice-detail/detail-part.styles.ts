import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The parts of a practice: steps, conditions, judgements, places, lessons and sources. */
export const detailPartStyles: CSSResult = css`
  .part > p,
  .part > dl,
  .part > ul,
  .part > ol {
    margin: calc(var(--_space) * 0.75) 0 0;
  }

  .steps,
  .conditions,
  .sources,
  .places {
    max-inline-size: 65ch;
    padding-inline-start: 1.5em;
  }

  .steps > li + li,
  .conditions > li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .steps > li::marker {
    font-weight: bold;
    font-variant-numeric: tabular-nums;
  }

  .tomorrow {
    display: block;
    color: var(--_document-subtle-color);
    font-size: 0.9375em;
  }

  .first > bdi {
    font-weight: bold;
  }

  /* An empty marker, not none: without markers Safari no longer calls it a list. */
  .judgements,
  .trail,
  .lessons {
    padding: 0;
    list-style-type: '';
  }

  .judgements > li + li,
  .trail > li + li,
  .lessons > li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .judgements .evidence {
    font-size: 1.0625em;
  }

  .note,
  .from,
  .adopter,
  .origin,
  .question {
    max-inline-size: 65ch;
    margin: calc(var(--_space) * 0.25) 0 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }

  .adopter {
    margin: 0;
  }

  .from,
  .origin {
    color: var(--_document-subtle-color);
    font-size: 0.9375em;
  }

  .adoption .facts {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .depth-1 {
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  .depth-2 {
    padding-inline-start: calc(var(--_space) * 3);
  }

  .depth-3 {
    padding-inline-start: calc(var(--_space) * 4.5);
  }

  .of-questions .question + .question,
  .of-questions .ask {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .question em {
    display: block;
  }

  .sources {
    overflow-wrap: anywhere;
  }

  @container (inline-size < 36em) {
    .depth-1,
    .depth-2,
    .depth-3 {
      padding-inline-start: var(--_space);
    }
  }

  @media print {
    .judgements > li,
    .adoption,
    .steps > li {
      break-inside: avoid;
    }
  }
`;
