import { fieldCss } from '@gedeeld/tokens/host.js';
import type { CSSResult } from 'lit';
import { css, unsafeCSS } from 'lit';

/** Fields of every kind: label, hint, error, control; and the tokens that nothing but a field reads. */
export const formStyles: CSSResult = css`
  ${unsafeCSS(fieldCss)}

  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field + .field {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .field-label {
    display: block;
    max-inline-size: 38em;
    padding: 0;
    font-weight: bold;
    line-height: 1.35;
    text-wrap: balance;
  }

  .field-optional {
    font-weight: normal;
  }

  .field-optional,
  .field-hint {
    color: var(--_document-subtle-color);
  }

  .field-hint,
  .field-error {
    max-inline-size: 38em;
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .field-error:empty {
    margin: 0;
  }

  .field-error > p {
    margin: 0;
    color: var(--_field-error-color);
    font-weight: bold;
  }

  .control {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    min-block-size: 2.75em;
    margin-block-start: calc(var(--_space) * 0.5);
    padding: 0.5em 0.75em;
    border: var(--_field-border-width) solid var(--_field-border-color);
    border-radius: var(--_field-border-radius);
    background-color: var(--_field-background-color);
    color: var(--_field-color);
    font: inherit;
    line-height: 1.4;
  }

  .short {
    max-inline-size: 16em;
  }

  .long {
    field-sizing: content;
    min-block-size: calc(3lh + 1em);
    max-block-size: 60vh;
    resize: block;
  }

  .select {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    text-overflow: ellipsis;
  }

  .wrong .control {
    border: 2px solid var(--_field-error-color);
  }

  .options {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .option {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.75em;
    max-inline-size: 38em;
  }

  .option + .option {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .many {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 0.25) var(--_space);
    max-inline-size: 38em;
  }

  .many > .option {
    margin-block-start: 0;
  }

  .tick {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0.375em 0 0;
    accent-color: var(--_link-color);
    font: inherit;
  }

  .option-label {
    padding-block: 0.375em;
  }

  .option > .field-hint {
    grid-column: 2;
    margin-block: -0.25em 0.375em;
  }

  .tick,
  .option-label,
  .select {
    cursor: pointer;
  }

  @media print {
    .control {
      border-color: currentcolor;
    }
  }
`;
