import type { AgendaTables } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { nothing, TemplateResult } from 'lit';
import { html } from 'lit';

import { fileButton } from '../shared/files/file-button.js';
import { heading } from '../shared/heading.js';
import type { EditorView } from './editor-view.js';

/** What the bar asks the element to do. */
export interface ToolBarLook {
  readonly onDownload: () => void;
  readonly onTable: (name: keyof AgendaTables) => void;
  readonly onTakeIn: (files: FileList) => void;
  readonly onClose: () => void;
  /** The switch for keeping the document on this device. */
  readonly keeping: TemplateResult | typeof nothing;
}

const TABLES = ['goals', 'partners', 'actions'] as const;

/** What can be done with the document as a whole. */
export const toolBar = (view: EditorView, look: ToolBarLook): TemplateResult => {
  const { state, words } = view;
  const { sentences } = words;
  return html`<header class="bar">
    ${heading(view.level, view.text(state.agenda.title) || sentences.kinds.agenda, 'title')}
    <p class="saved">${savedWords(view)}</p>
    <div class="tools">
      <button
        class="small"
        type="button"
        ?disabled=${!state.canUndo}
        aria-keyshortcuts="Control+Z"
        @click=${() => state.undo()}
      >
        ${sentences.undo}
      </button>
      <button
        class="small"
        type="button"
        ?disabled=${!state.canRedo}
        aria-keyshortcuts="Control+Y"
        @click=${() => state.redo()}
      >
        ${sentences.redo}
      </button>
      ${fileButton({ id: 'f-take-in', label: sentences.takeInFile, accept: '.json,application/json', onFiles: look.onTakeIn })}
      <button class="button download" type="button" @click=${look.onDownload}>${sentences.download}</button>
    </div>
    <details class="more-tools">
      <summary>${sentences.moreTools}</summary>
      <div class="tools">
        ${TABLES.map(
          (name) =>
            html`<button class="small" type="button" @click=${() => look.onTable(name)}>
              ${sentences.tables[name]}
            </button>`,
        )}
        <button class="small" type="button" @click=${look.onClose}>${sentences.otherAgenda}</button>
      </div>
      ${look.keeping}
    </details>
  </header>`;
};

/** Whether what was done is safe, and whether something that was typed is not in it yet. */
const savedWords = (view: EditorView): string => {
  const { sentences, language } = view.words;
  const { openCount } = view.state.typed;
  const open = openCount === 0 ? '' : ` ${formatMessage(sentences.unfinished, { count: openCount }, language)}`;
  return `${view.state.isDirty ? sentences.notDownloaded : sentences.downloaded}${open}`;
};
