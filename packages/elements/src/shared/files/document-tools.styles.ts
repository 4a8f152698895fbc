import type { CSSResult } from 'lit';
import { css } from 'lit';

/** What can be done with a document as a whole: small buttons, a button for files, and a frame around what is asked first. */
export const documentToolsStyles: CSSResult = css`
  .panel {
    padding: calc(var(--_space) * 1.25);
    border: var(--_border-width) solid var(--_document-border-color);
    border-radius: var(--_border-radius);
  }

  .panel > p {
    margin: calc(var(--_space) * 0.5) 0 var(--_space);
  }

  .panel .button {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .small {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: var(--_border-width) solid var(--_document-mark-color);
    border-radius: var(--_button-border-radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }

  .later + .small {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .file > .small {
    display: flex;
    align-items: center;
  }

  .small:hover {
    border-color: currentcolor;
    text-decoration: underline;
  }

  .small:disabled,
  .button:disabled {
    opacity: 0.55;
    cursor: default;
    text-decoration: none;
  }

  .file {
    display: inline-block;
    position: relative;
  }

  .file-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .small:has(+ .file-input:focus-visible) {
    outline: var(--_focus-outline-width) solid var(--_focus-outline-color);
    box-shadow: 0 0 0 calc(var(--_focus-outline-width) + 2px) var(--_document-color);
  }

  .keep {
    margin-block-start: var(--_space);
  }

  .keep > p {
    margin: 0;
  }
`;
