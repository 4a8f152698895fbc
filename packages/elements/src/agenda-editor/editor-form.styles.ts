import type { CSSResult } from 'lit';
import { css } from 'lit';

/** The form of a record: its fields, the items in its lists, its links, and what would happen without it. */
export const editorFormStyles: CSSResult = css`
  .stands {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: calc(var(--_space) * 0.5) 0 0;
  }

  .unit,
  .record > .field,
  .more > .field,
  .links,
  .more,
  .what-if {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .members {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: end;
    margin-block-start: calc(var(--_space) * 0.5);
    padding-inline-start: var(--_space);
    border-inline-start: var(--_border-width) solid var(--_document-border-color);
  }

  .members > .field {
    flex: 1 1 13em;
    margin: 0;
  }

  .members > .source,
  .members > .group,
  .members > :has(> .long) {
    flex-basis: 100%;
  }

  .members .field-label {
    font-weight: normal;
  }

  .group > .field-label {
    font-weight: bold;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.25em;
    border-radius: 2px;
    color: var(--_link-color);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  summary:hover {
    color: var(--_link-hover-color);
    text-decoration: underline;
  }

  .items {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .item[open] {
    margin-block: calc(var(--_space) * 0.25) var(--_space);
    padding: calc(var(--_space) * 0.5) var(--_space) var(--_space);
    border: var(--_border-width) solid var(--_document-border-color);
    border-radius: var(--_border-radius);
  }

  .item .unit {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .item > .small,
  .adding .small,
  .drawing .small,
  .what-if .small {
    margin-block-start: var(--_space);
  }

  .chosen > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    padding-block: 0.25em;
  }

  .chosen-name {
    flex: 1 1 10em;
    max-inline-size: 28em;
    overflow-wrap: anywhere;
  }

  .adder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    min-inline-size: 0;
  }

  .adder > .control {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .adder > .small {
    min-block-size: 2.75em;
  }

  .link-list > li,
  .ideas > li {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: var(--_border-width) solid var(--_document-border-color);
  }

  .link-list p,
  .ideas p {
    margin: 0;
  }

  .link-facts {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_document-subtle-color);
    font-size: 0.9375em;
  }

  .idea-title,
  .incoming-title {
    font-weight: bold;
  }

  .drawing,
  .adding form {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .what-if {
    padding-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_document-border-color);
  }

  .what-if + .what-if {
    margin-block-start: calc(var(--_space) * 0.5);
    padding-block-start: 0;
    border: 0;
  }

  .consequences > li {
    padding-block: 0.25em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .consequences > li::before {
    display: inline-block;
    inline-size: 1em;
    content: '–' / '';
    text-indent: 0;
  }

  .problems {
    overflow-wrap: anywhere;
  }

  .problems > ul {
    max-block-size: 20em;
    margin: 0;
    padding-inline-start: 1.25em;
    overflow-y: auto;
  }
`;
