import type { Organisation } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { standingOf } from '../shared/agenda/shown-coverage.js';
import { textField } from '../shared/form/text-field.js';
import { heading } from '../shared/heading.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { EditorView } from './editor-view.js';
import { controlId } from './field-control.js';
import type { OutlineList } from './model/outline-lists.js';
import type { Path } from './model/path.js';

/** The agenda at a glance: what is in it, how each part stands, and what is chosen. */
export const outline = (view: EditorView): TemplateResult => {
  const { state, words } = view;
  const { agenda } = state;
  return html`<nav class="outline" aria-label=${words.sentences.outline}>
    <ul class="entries">
      ${entry(view, state.agendaPath, { name: words.sentences.kinds.agenda })}
    </ul>
    ${list(
      view,
      'goals',
      agenda.goals.map(({ id }, at) => {
        const { mark, word } = standingOf(id, view.agenda);
        return entry(view, [...state.agendaPath, 'goals', at], {
          name: view.nodeName(id),
          mark: coverageMark(mark),
          said: word,
        });
      }),
    )}
    ${list(
      view,
      'actions',
      agenda.actions.map(({ id }, at) => {
        const verdict = view.agenda.alignmentOf(id)?.verdict ?? 'unlinked';
        return entry(view, [...state.agendaPath, 'actions', at], {
          name: view.nodeName(id),
          mark: verdictMark(verdict),
          said: view.agenda.alignment.sentences.verdicts[verdict],
        });
      }),
    )}
    ${list(
      view,
      'partners',
      partners(view).map(([{ name, id }, at]) => entry(view, ['organisations', at], { name: view.text(name) || id })),
    )}
  </nav>`;
};

/** The organisations that take part, and those that only do something. */
const partners = ({ state }: EditorView): readonly (readonly [Organisation, number])[] =>
  state.catalogue.organisations.map((organisation, at) => [organisation, at] as const);

interface Entry {
  readonly name: string;
  readonly mark?: TemplateResult;
  /** What the mark says. */
  readonly said?: string;
}

const entry = (view: EditorView, path: Path, { name, mark, said }: Entry): TemplateResult =>
  html`<li>
    <button
      class="entry"
      type="button"
      aria-current=${view.state.isSelected(path) ? 'true' : nothing}
      @click=${() => view.state.select(path)}
    >
      ${mark ?? nothing}<span class="entry-name">${name}</span
      >${said === undefined ? nothing : html`<span class="hidden">, ${said}</span>`}
    </button>
  </li>`;

const list = (view: EditorView, name: OutlineList, entries: readonly TemplateResult[]): TemplateResult => {
  const { sentences } = view.words;
  return html`<section class="outline-list">
    ${heading(view.level + 1, html`${sentences.lists[name]} <span class="count">${entries.length}</span>`, 'outline-title')}
    ${
      entries.length === 0
        ? nothing
        : html`<ul class="entries">
            ${entries}
          </ul>`
    }
    ${adding(view, name)}
  </section>`;
};

/** A place to add one more: it begins with a name, and the form of the new one opens. */
const adding = (view: EditorView, name: OutlineList): TemplateResult => {
  const { state } = view;
  const { sentences } = view.words;
  const add = (event: Event): void => {
    event.preventDefault();
    view.withForms(({ addRecord }) => addRecord(view, name));
  };
  return html`<details class="adding">
    <summary>${sentences.adds[name]}</summary>
    <form @submit=${add}>
      ${textField({
        id: controlId(`add-${name}`),
        label: sentences.addNames[name],
        value: state.typed.named(name),
        lang: state.setting.language,
        onInput: (title) => state.typed.name(name, title),
      })}
      <button class="small" type="submit">${sentences.add}</button>
    </form>
  </details>`;
};
