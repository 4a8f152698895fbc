import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The questions: one screen after the other where there is little room, else in parts below each other. */
export const checkFormStyles: CSSResult = css`
  .step:not(.current) {
    display: none;
  }

  .part-title {
    margin-block-end: var(--_space);
    font-size: 1.25em;
  }

  /* What the browser brings into view stays clear of the bar at the bottom. */
  .control,
  .tick {
    scroll-margin-block: 6em;
  }

  .walk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    margin-block: calc(var(--_space) * 2);
  }

  .place {
    color: var(--_document-subtle-color);
  }

  .buttons,
  .adds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    margin-block: calc(var(--_space) * 0.75) 0;
  }

  .adds,
  .field + .buttons {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .plain-button,
  .file::file-selector-button {
    min-block-size: 2.75em;
    padding: 0 var(--_space);
    border: 1px solid var(--_document-mark-color);
    border-radius: var(--_button-border-radius);
    background: none;
    color: var(--_document-color);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .plain-button:hover,
  .file::file-selector-button:hover {
    border-color: var(--_document-color);
    text-decoration: underline;
  }

  .button:disabled {
    opacity: 1;
    border-color: var(--_document-border-color);
    background: none;
    color: var(--_document-subtle-color);
    cursor: default;
  }

  .mail {
    max-inline-size: 100%;
    font-size: 0.9375em;
    resize: block;
  }

  .mail-link {
    padding-block: 0.625em;
    color: var(--_link-color);
  }

  .mail-link:hover {
    color: var(--_link-hover-color);
  }

  .open-file {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .file {
    max-inline-size: 100%;
    margin-block-start: calc(var(--_space) * 0.5);
    color: inherit;
    font: inherit;
  }

  .file::file-selector-button {
    margin-inline-end: calc(var(--_space) * 0.75);
  }

  .notice {
    max-inline-size: 38em;
    margin-block: var(--_space) 0;
    font-weight: bold;
  }

  .notice:empty {
    margin: 0;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_link-color);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_link-hover-color);
    text-decoration: underline;
  }

  .others {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .others > ul,
  .next ul {
    max-inline-size: 38em;
    margin: calc(var(--_space) * 0.25) 0 0;
    padding-inline-start: 1.25em;
  }

  .others li + li,
  .next li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  @container (inline-size >= 46em) {
    .step:not(.current) {
      display: block;
    }

    .step + .step {
      margin-block-start: calc(var(--_space) * 2);
    }

    .part-title {
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_document-border-color);
    }

    .step:first-child > .part-title {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .walk {
      display: none;
    }
  }

  @media print {
    .step:not(.current) {
      display: block;
    }

    .step + .step {
      margin-block-start: var(--_space);
    }

    .walk,
    .adds,
    .buttons,
    .open-file,
    .others,
    .plain-button,
    [data-step='send'] {
      display: none;
    }
  }
`;
