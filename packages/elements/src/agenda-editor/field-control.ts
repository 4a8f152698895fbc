import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { choices } from '../shared/form/choices.js';
import type { FieldText } from '../shared/form/field.js';
import { grouped } from '../shared/form/field.js';
import { longText } from '../shared/form/long-text.js';
import { optionLine } from '../shared/form/option.js';
import { selectField } from '../shared/form/select-field.js';
import { textField } from '../shared/form/text-field.js';
import type { EditorView, WordedOption } from './editor-view.js';
import type { Field, ItemName, RecordName } from './model/fields.js';
import type { Raw } from './model/field-values.js';
import { refsField } from './refs-field.js';
import { refOptions } from './ref-options.js';
import type { Unit } from './model/unit.js';

/** Where a control belongs: its unit, the record whose words it has, and the way from the form to the unit. */
export interface ControlPlace {
  readonly view: EditorView;
  readonly unit: Unit;
  readonly owner: RecordName | ItemName;
  /** The way from the record of the form to the unit; empty where the unit is a field of the record itself. */
  readonly within: string;
}

/** The id of a control in the form: that of its way from the record. */
export const controlId = (way: string): string => `f-${way.replaceAll('/', '-')}`;

/** A field of a record with its label, its control and what is wrong with it. */
export const fieldControl = (place: ControlPlace, field: Field, way: string = field.name): TemplateResult => {
  if (field.kind === 'group') return group(place, field, way);
  const control = new Control(place, field, way);
  return control.render();
};

const group = (place: ControlPlace, field: Field & { readonly kind: 'group' }, way: string): TemplateResult => {
  const label = place.view.label(place.owner, way);
  const members = html`<div class="members">
    ${field.fields.map((member) => (member.kind === 'list' ? nothing : fieldControl(place, member, `${way}/${member.name}`)))}
  </div>`;
  // Where something stands is asked after what it says: it is folded away.
  if (field.rule === 'source')
    return html`<details class="field source" id=${idIn(place, way)} .open=${isInUse(place, field, way)}>
      <summary>${label}</summary>
      ${members}
    </details>`;
  return grouped({ id: idIn(place, way), label, hint: place.view.hint(place.owner, way) }, members);
};

/** Whether something is filled in, or asked for, inside a group. */
const isInUse = ({ view, unit }: ControlPlace, field: Field & { readonly kind: 'group' }, way: string): boolean =>
  field.fields.some((member) => {
    const inside = `${way}/${member.name}`;
    return view.state.typed.raw(unit, inside, member) !== '' || view.state.typed.error(unit, inside) !== undefined;
  });

const idIn = ({ within }: ControlPlace, way: string): string => controlId(within === '' ? way : `${within}/${way}`);

class Control {
  readonly #place: ControlPlace;
  readonly #field: Field;
  readonly #way: string;

  constructor(place: ControlPlace, field: Field, way: string) {
    this.#place = place;
    this.#field = field;
    this.#way = way;
  }

  get #text(): FieldText {
    const { view, owner, unit } = this.#place;
    return {
      id: idIn(this.#place, this.#way),
      label: view.label(owner, this.#way),
      hint: view.hint(owner, this.#way),
      error: view.error(view.state.typed.error(unit, this.#way)),
    };
  }

  get #raw(): Raw {
    const { view, unit } = this.#place;
    return view.state.typed.raw(unit, this.#way, this.#field);
  }

  get #line(): string {
    const raw = this.#raw;
    return typeof raw === 'string' ? raw : '';
  }

  get #many(): readonly string[] {
    const raw = this.#raw;
    return typeof raw === 'string' ? [] : raw;
  }

  readonly #type = (raw: Raw): void => {
    const { view, unit } = this.#place;
    view.state.typed.type(unit, this.#way, raw);
  };

  render(): TemplateResult {
    const field = this.#field;
    const { view, owner } = this.#place;
    const lang = view.state.setting.language;
    switch (field.kind) {
      case 'text':
      case 'lines':
        return longText({ ...this.#text, value: this.#line, rows: 2, lang, onInput: this.#type });
      case 'date':
        return textField({ ...this.#text, value: this.#line, width: 'short', onInput: this.#type });
      case 'number':
        return textField({ ...this.#text, value: this.#line, kind: 'decimal', width: 'short', onInput: this.#type });
      case 'url':
      case 'contact':
        return textField({ ...this.#text, value: this.#line, kind: 'url', onInput: this.#type });
      case 'flag':
        return this.#flag();
      case 'choices':
        return choices({
          ...this.#text,
          options: view.forms?.optionsOf(view, field, owner) ?? [],
          values: this.#many,
          onChange: this.#type,
        });
      case 'choice':
        return this.#select(view.forms?.optionsOf(view, field, owner) ?? []);
      case 'level':
        return this.#select(view.forms?.levelsOf(view, this.#scheme) ?? []);
      case 'ref':
        return this.#select(refOptions(view, field, this.#known));
      case 'refs':
        return refsField({
          ...this.#text,
          view,
          options: refOptions(view, field, this.#many),
          chosen: this.#many,
          onChange: this.#type,
        });
      default:
        return textField({
          ...this.#text,
          value: this.#line,
          ...(field.kind === 'line' ? { lang } : {}),
          ...(field.kind === 'municipality' || field.kind === 'word' ? { width: 'short' as const } : {}),
          onInput: this.#type,
        });
    }
  }

  /** What the document refers to now: it is offered even where nobody knows it. */
  get #known(): readonly string[] {
    return this.#line === '' ? [] : [this.#line];
  }

  #select(options: readonly WordedOption[]): TemplateResult {
    const { view } = this.#place;
    return selectField({
      ...this.#text,
      options,
      value: this.#line || undefined,
      none: view.words.sentences.choose,
      onChange: (value) => this.#type(value ?? ''),
    });
  }

  /** The scheme that is chosen beside a level. */
  get #scheme(): string {
    const { view, unit } = this.#place;
    const raw = view.state.typed.raw(unit, 'scheme', { name: 'scheme', kind: 'choice', values: [] });
    return typeof raw === 'string' ? raw : '';
  }

  #flag(): TemplateResult {
    const { id, label, hint } = this.#text;
    return html`<div class="field group" id=${id}>
      ${optionLine(
        { value: 'yes', label, hint },
        {
          type: 'checkbox',
          group: id,
          at: 0,
          checked: this.#line === 'yes',
          onChange: (checked) => this.#type(checked ? 'yes' : ''),
        },
      )}
    </div>`;
  }
}
