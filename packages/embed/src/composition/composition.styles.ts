import { hostCss } from '@gedeeld/tokens/host.js';
import { css, unsafeCSS, type CSSResult } from 'lit';

/** The look of what the embed itself says; what is shown brings its own. The names with `--_` come from the tokens. */
export const compositionStyles: CSSResult = css`
  ${unsafeCSS(hostCss)}

  :host {
    display: block;
    color: var(--_document-color);
    font-family: var(--_document-font-family);
    font-size: var(--_document-font-size);
    line-height: var(--_document-line-height);
  }

  :host([hidden]) {
    display: none;
  }

  p {
    margin: 0;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }

  .notice--silent {
    margin: 0;
  }

  .notice--loading {
    color: var(--_document-subtle-color);
    /* What loads at once should not flash: the words come when there is really something to wait for. */
    animation: appear 160ms 300ms backwards;
  }

  .notice--failed {
    max-inline-size: 42em;
    padding: var(--_space);
    border: var(--_border-width) solid var(--_document-mark-color);
    border-radius: var(--_border-radius);
  }

  .lead {
    font-weight: 700;
  }

  .waiting {
    display: flex;
    flex: 0 1 14em;
    gap: 0.75em;
    align-items: center;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  progress {
    flex: 1;
    min-inline-size: 4em;
    block-size: 0.5em;
    accent-color: var(--_button-background-color);
  }

  button {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: var(--_border-width) solid;
    border-radius: var(--_button-border-radius);
    background: none;
    color: var(--_link-color);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    color: var(--_link-hover-color);
    text-decoration: underline;
  }

  button:focus-visible {
    outline: var(--_focus-outline-width) solid var(--_document-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_document-background-color);
  }

  .content:focus {
    outline: none;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_document-subtle-color);
    font-size: 0.875em;
  }

  .about p {
    min-inline-size: 0;
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
  }

  cite {
    font-style: normal;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .notice--loading {
      animation-duration: 1ms;
    }
  }

  @media print {
    .notice--loading,
    button {
      display: none;
    }
  }
`;
