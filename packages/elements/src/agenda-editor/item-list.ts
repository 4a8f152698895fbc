import type { LocalizedText } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { grouped } from '../shared/form/field.js';
import type { EditorView } from './editor-view.js';
import { controlId, fieldControl } from './field-control.js';
import { leaving } from './field-unit.js';
import { formWords, levelsOf, schemesOf } from './form-words.js';
import type { Field, ItemName, RecordName } from './model/fields.js';
import type { Path } from './model/path.js';
import { valueAt } from './model/path.js';
import { ITEM_FIELDS } from './model/record-fields.js';
import type { Unit } from './model/unit.js';

interface ListPlace {
  readonly view: EditorView;
  /** The record or item that has the list. */
  readonly path: Path;
  readonly owner: RecordName | ItemName;
  /** The way from the record of the form to what has the list; empty for the record itself. */
  readonly within: string;
}

/** The items of a list, each to be opened, changed and taken out, and a place for one more. */
export const itemList = (place: ListPlace, field: Field & { readonly kind: 'list' }): TemplateResult => {
  const { view, path, owner } = place;
  const way = place.within === '' ? field.name : `${place.within}/${field.name}`;
  const list = [...path, field.name];
  const items = (valueAt(view.state.catalogue, list) ?? []) as readonly unknown[];
  return grouped(
    { id: controlId(way), label: view.label(owner, field.name), hint: view.hint(owner, field.name) },
    html`<div class="items">
      ${items.map((item, at) => itemForm({ view, of: field.of, path: [...list, at], way: `${way}/${at}` }, item))}
      ${newItem({ view, of: field.of, path: [...list, 'new'], way: `${way}/new` })}
    </div>`,
  );
};

interface ItemPlace {
  readonly view: EditorView;
  readonly of: ItemName;
  readonly path: Path;
  readonly way: string;
}

const itemForm = (place: ItemPlace, item: unknown): TemplateResult => {
  const { view, path } = place;
  const { sentences, language } = view.words;
  const name = itemName(view, item);
  const remove = (): void => {
    view.state.typed.drop(path.slice(0, -1));
    view.state.edit({ kind: 'remove', path });
  };
  return html`<details class="item">
    <summary>${name || formWords(view.language).sentences.nameless}</summary>
    ${itemFields(place, { kind: 'item', path, of: place.of })}
    <button
      class="small"
      type="button"
      aria-label=${formatMessage(sentences.takeOut, { name }, language)}
      @click=${remove}
    >
      ${sentences.remove}
    </button>
  </details>`;
};

const newItem = (place: ItemPlace): TemplateResult => {
  const { view, path, of } = place;
  const { sentences } = view.words;
  const unit = { kind: 'new', path, of } as const;
  const add = (event: Event): void => {
    const details = (event.currentTarget as HTMLElement).closest('details');
    if (!view.forms || !view.state.typed.add(view.forms, unit)) return;
    if (details) details.open = false;
    details?.querySelector('summary')?.focus();
  };
  return html`<details class="item new">
    <summary>${formWords(view.language).sentences.newItems[of]}</summary>
    ${itemFields(place, unit)}
    <button class="small" type="button" @click=${add}>${sentences.add}</button>
  </details>`;
};

const itemFields = (place: ItemPlace, unit: Unit): TemplateResult => {
  const { view, of, path, way } = place;
  return html`<div class="unit" @focusout=${leaving(() => view.state.typed.leave(unit))}>
    ${ITEM_FIELDS[of].map((field) => {
      if (field.kind !== 'list') return fieldControl({ view, unit, owner: of, within: way }, field);
      return unit.kind === 'new' ? '' : itemList({ view, path, owner: of, within: way }, field);
    })}
  </div>`;
};

/** What an item is called while it is folded away. */
const itemName = (view: EditorView, value: unknown): string => {
  const { title, text, value: figure, on, scheme, level, url } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const words = view.text((title ?? text) as LocalizedText | undefined);
  if (words !== '') return words;
  if (typeof scheme === 'string') {
    const label = levelsOf(view, scheme).find((option) => option.value === level)?.label;
    return [schemesOf(view)[scheme] ?? scheme, ...(label === undefined ? [] : [label])].join('\u00a0· ');
  }
  if (typeof figure === 'number')
    return [
      formatMessage('{figure}', { figure }, view.words.language),
      ...(typeof on === 'string' ? [view.date(on)] : []),
    ].join('\u00a0· ');
  return typeof url === 'string' ? url : '';
};
