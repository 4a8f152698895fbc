import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { buttonStyles } from '../shared/button.styles.js';
import { documentToolsStyles } from '../shared/files/document-tools.styles.js';
import { formStyles } from '../shared/form/form.styles.js';
import { agendaMarkStyles } from '../shared/marks/agenda-marks.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { editorFormStyles } from './editor-form.styles.js';

export const agendaEditorStyles: CSSResultGroup = [
  ...tokenStyles,
  buttonStyles,
  formStyles,
  documentToolsStyles,
  agendaMarkStyles,
  editorFormStyles,
  css`
    :host {
      --_height: var(--gedeeld-agenda-editor-height, 100vh);
    }

    .editor {
      container-type: inline-size;
    }

    .title,
    .pane-title,
    .outline-title,
    .record-title,
    .sub-title {
      margin: 0;
      color: var(--_heading-color);
      font-family: var(--_heading-font-family);
      font-weight: var(--_heading-font-weight);
      line-height: 1.25;
      hyphens: manual;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }

    .title {
      font-size: 1.75em;
    }

    .pane-title,
    .record-title {
      font-size: 1.375em;
    }

    .outline-title,
    .sub-title {
      font-size: 1.0625em;
    }

    .record-kind {
      display: block;
      color: var(--_document-subtle-color);
      font-size: 0.7em;
      font-weight: normal;
    }

    .count {
      color: var(--_document-subtle-color);
      font-weight: normal;
    }

    .start {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      max-inline-size: 46em;
    }

    .panel + .panel,
    .bar + .panel {
      margin-block-start: var(--_space);
    }

    .start .panel {
      margin: 0;
    }

    .start form {
      margin-block-start: var(--_space);
    }

    .privacy,
    .saved,
    .none {
      color: var(--_document-subtle-color);
    }

    .privacy,
    .saved {
      margin: 0;
    }

    .more-tools {
      margin-block-start: calc(var(--_space) * 0.5);
    }

    .switch {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      margin-block: var(--_space);
      border-block-end: var(--_border-width) solid var(--_document-border-color);
    }

    .pane-button {
      min-block-size: 2.75em;
      padding: 0.25em;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--_link-color);
      font: inherit;
      line-height: 1.25;
      overflow-wrap: anywhere;
      cursor: pointer;
    }

    .pane-button[aria-pressed='true'] {
      border-block-end-color: currentcolor;
      color: inherit;
      font-weight: bold;
    }

    .pane {
      display: none;
      min-inline-size: 0;
    }

    [data-pane='outline'] > .pane-outline,
    [data-pane='form'] > .pane-form,
    [data-pane='findings'] > .pane-findings {
      display: block;
    }

    .outline-list {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    .entries,
    .link-list,
    .chosen,
    .consequences,
    .ideas,
    .todo {
      margin: calc(var(--_space) * 0.25) 0 0;
      padding: 0;
      list-style: none;
    }

    .entries > li {
      content-visibility: auto;
      contain-intrinsic-size: auto 2.25em;
    }

    .entry {
      display: flex;
      gap: 0.5em;
      align-items: flex-start;
      inline-size: 100%;
      min-block-size: 2.25em;
      padding: 0.375em 0.5em;
      border: 0;
      border-radius: var(--_border-radius);
      background: none;
      color: inherit;
      font: inherit;
      line-height: 1.35;
      text-align: start;
      cursor: pointer;
    }

    .entry:hover {
      color: var(--_link-hover-color);
      text-decoration: underline;
    }

    .entry[aria-current] {
      background-color: color-mix(in srgb, var(--_document-color) 9%, transparent);
      font-weight: bold;
    }

    .entry-name {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .todo {
      display: grid;
      gap: calc(var(--_space) * 0.25);
      margin-block-end: var(--_space);
    }

    .jump,
    .link-open {
      padding: 0.25em 0;
      border: 0;
      border-radius: 2px;
      background: none;
      color: var(--_link-color);
      font: inherit;
      line-height: 1.4;
      overflow-wrap: anywhere;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.15em;
      cursor: pointer;
    }

    .jump {
      inline-size: 100%;
    }

    .jump:hover,
    .link-open:hover {
      color: var(--_link-hover-color);
    }

    .live > p {
      margin: calc(var(--_space) * 0.25) 0 var(--_space);
    }

    .live > .last-change {
      padding-inline-start: 0.75em;
      border-inline-start: var(--_border-width) solid var(--_document-border-color);
      color: var(--_document-subtle-color);
      font-size: 0.9375em;
    }

    @container (min-width: 46em) {
      .switch {
        display: none;
      }

      .panes {
        display: grid;
        grid-template-columns: minmax(12em, 17em) minmax(0, 1fr);
        grid-template-rows: auto 1fr;
        gap: calc(var(--_space) * 2);
        margin-block-start: calc(var(--_space) * 1.5);
        padding-block-start: calc(var(--_space) * 1.5);
        border-block-start: var(--_border-width) solid var(--_document-border-color);
      }

      .panes > .pane {
        display: block;
      }

      .pane-outline {
        grid-row: 1 / span 2;
      }
    }

    @container (min-width: 68em) {
      .panes {
        grid-template-columns: minmax(14em, 18em) minmax(0, 1fr) minmax(16em, 22em);
        align-items: start;
      }

      .pane-outline,
      .pane-findings {
        position: sticky;
        inset-block-start: 0;
        grid-row: auto;
        max-block-size: var(--_height);
        overflow-y: auto;
        scrollbar-gutter: stable;
      }

      /* Room for the mark of the focus, which would be cut off; the words still stand on the lines of the page. */
      .pane-outline,
      .pane-findings {
        margin-block-start: -4px;
        padding: 4px;
      }

      .pane-outline {
        margin-inline-start: -4px;
      }
    }

    @media (forced-colors: active) {
      .entry[aria-current] {
        outline: 2px solid;
        outline-offset: -2px;
      }
    }

    @media print {
      .tools,
      .more-tools,
      .adding,
      .drawing,
      .switch {
        display: none;
      }
    }
  `,
];
