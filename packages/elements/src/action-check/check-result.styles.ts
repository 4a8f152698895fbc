import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The answer: beside the questions and always in sight, or a bar at the bottom that opens. */
export const checkResultStyles: CSSResult = css`
  .result {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    max-block-size: 80vh;
    border-block-start: 2px solid var(--_document-color);
    background-color: var(--_document-background-color);
  }

  .bar {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: calc(var(--_space) * 0.5) 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: bold;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .bar > span {
    flex: 1;
    min-inline-size: 0;
  }

  .bar::after {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.25em;
    border: solid currentcolor;
    border-width: 2px 0 0 2px;
    content: '';
    rotate: 45deg;
  }

  .bar[aria-expanded='true']::after {
    rotate: 225deg;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .result-body {
    display: none;
    padding-block: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    overflow: auto;
  }

  .open > .result-body {
    display: block;
  }

  .result-title {
    color: var(--_document-subtle-color);
    font-size: 1em;
    font-weight: normal;
  }

  /* The bar says it already. */
  .verdict {
    display: none;
    gap: calc(var(--_space) * 0.5);
    margin: calc(var(--_space) * 0.25) 0 0;
    font-size: 1.375em;
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }

  .verdict > .mark {
    margin-block-start: 0.0625em;
  }

  .says,
  .count,
  .weakest,
  .to-go,
  .next-step {
    margin: calc(var(--_space) * 0.5) 0 0;
  }

  .count {
    margin-block-start: var(--_space);
  }

  .count,
  .label {
    color: var(--_document-subtle-color);
  }

  .rungs,
  .open-questions,
  .other-goals,
  .suggestions {
    margin: calc(var(--_space) * 0.5) 0 0;
    padding: 0;
    list-style-type: '';
  }

  .rung {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .rung-goal,
  .start {
    margin: 0;
    font-weight: bold;
    line-height: 1.35;
  }

  .grade {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    margin: calc(var(--_space) * 0.25) 0;
    font-size: 0.9375em;
  }

  .next {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_document-border-color);
  }

  .label {
    margin: calc(var(--_space) * 1.25) 0 0;
  }

  .next > .label {
    margin: 0;
  }

  .next-step {
    margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.75);
    font-weight: bold;
  }

  .next > details {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .other-goals > li {
    display: flex;
    gap: calc(var(--_space) * 0.5);
  }

  .other-goals > li + li {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .suggestions > li + li {
    margin-block-start: var(--_space);
  }

  .suggestions p {
    margin: 0 0 calc(var(--_space) * 0.25);
  }

  .link-button {
    min-block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link-color);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .link-button:hover {
    color: var(--_link-hover-color);
    text-decoration-thickness: 2px;
  }

  @container (inline-size >= 46em) {
    .result {
      inset-block: var(--_top) auto;
      max-block-size: calc(100vh - var(--_top) * 2);
      padding-block-start: var(--_space);
      overflow: auto;
    }

    .bar {
      display: none;
    }

    .result-body {
      display: block;
      padding-block-start: 0;
      overflow: visible;
    }

    .verdict {
      display: flex;
    }
  }

  @media print {
    .result {
      position: static;
      max-block-size: none;
      margin-block-start: calc(var(--_space) * 2);
      overflow: visible;
    }

    .bar,
    .result button {
      display: none;
    }

    .verdict {
      display: flex;
    }

    .result-body {
      display: block;
      overflow: visible;
    }
  }
`;
