import type { Catalogue } from '@gedeeld/core';

import type { Changes, WithForms } from './forms-later.js';
import type { DocumentEdit } from './model/document-edit.js';
import type { Field } from './model/fields.js';
import type { FieldError, Raw, Reading } from './model/field-values.js';
import { formatField } from './model/field-values.js';
import type { FormEdit } from './model/form-edit.js';
import type { Path } from './model/path.js';
import { pathKey, valueAt } from './model/path.js';
import type { Unit } from './model/unit.js';

/** The document that is typed in. */
export interface TypedIn {
  readonly catalogue: Catalogue;
  readonly setting: Reading;
  readonly edit: (edit: DocumentEdit, step?: string) => void;
  readonly refresh: () => void;
  readonly withForms: WithForms<Changes>;
}

/** A link that is not in the document yet. */
export interface Drawing {
  /** What stands at its other end. */
  readonly other: string | undefined;
  readonly because: string;
}

interface Draft {
  readonly raw: Raw;
  /** What the document had there when it was typed: another value means that something else changed it since. */
  readonly seen: unknown;
}

/**
 * What was typed and is not, or not in the same words, in the document: a date that is half written stays as it was
 * typed until it is one. Nothing typed is lost by looking at another record.
 */
export class TypedFields {
  readonly #drafts = new Map<string, Draft>();
  readonly #errors = new Map<string, FieldError>();
  /** Units that were left, or asked to be added: from then on what is still needed is said. */
  readonly #left = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #drawings = new Map<string, Drawing>();
  readonly #state: TypedIn;

  constructor(state: TypedIn) {
    this.#state = state;
  }

  forget(): void {
    this.#drawings.clear();
    this.#names.clear();
    this.#drafts.clear();
    this.#errors.clear();
    this.#left.clear();
  }

  /** The name of what is being added to a list. */
  named(list: string): string {
    return this.#names.get(list) ?? '';
  }

  name(list: string, name: string): void {
    this.#names.set(list, name);
    this.#state.refresh();
  }

  /** The link that is being drawn at one end of a node. */
  drawing(node: string, end: string): Drawing {
    return this.#drawings.get(`${end} ${node}`) ?? { other: undefined, because: '' };
  }

  draw(node: string, end: string, drawing: Drawing | undefined): void {
    if (drawing) this.#drawings.set(`${end} ${node}`, drawing);
    else this.#drawings.delete(`${end} ${node}`);
    this.#state.refresh();
  }

  /** How many fields hold something that is not in the document. */
  get openCount(): number {
    return [...this.#errors.keys()].filter((key) => this.#drafts.has(key)).length;
  }

  /** What a control shows: what was typed, as long as it stands for what the document has. */
  raw(unit: Unit, way: string, field: Field): Raw {
    const value = valueAt(this.#state.catalogue, placeOf(unit, way));
    const draft = this.#drafts.get(keyOf(unit, way));
    return draft && draft.seen === value ? draft.raw : formatField(field, value, this.#state.setting);
  }

  /** What is wrong with a control: at once where something was typed, else when its unit was left. */
  error(unit: Unit, way: string): FieldError | undefined {
    const key = keyOf(unit, way);
    if (!this.#drafts.has(key) && !this.#left.has(unitKey(unit))) return undefined;
    return this.#isStale(unit, way) ? undefined : this.#errors.get(key);
  }

  #isStale(unit: Unit, way: string): boolean {
    const draft = this.#drafts.get(keyOf(unit, way));
    return draft !== undefined && draft.seen !== valueAt(this.#state.catalogue, placeOf(unit, way));
  }

  /** Takes what was typed; what is right goes into the document at once, or when what reads it is there. */
  type(unit: Unit, way: string, raw: Raw): void {
    const key = keyOf(unit, way);
    this.#drafts.set(key, { raw, seen: valueAt(this.#state.catalogue, placeOf(unit, way)) });
    this.#state.refresh();
    this.#state.withForms((forms) => this.#take(forms, unit, typeof raw === 'string' ? key : ''));
  }

  #take(forms: Changes, unit: Unit, step: string): void {
    const read = this.#read(forms, unit);
    this.#note(forms, unit, read);
    if (unit.kind === 'new' || !read.edit) {
      this.#state.refresh();
      return;
    }
    const own = this.#own(forms, unit);
    this.#state.edit(read.edit, step);
    this.#see(unit, own);
  }

  /** Puts a new item in its list, when it is whole; answers whether it is. */
  add(forms: Changes, unit: Unit & { readonly kind: 'new' }): boolean {
    const read = this.#read(forms, unit);
    this.#left.add(unitKey(unit));
    this.#note(forms, unit, read);
    if (!read.edit) {
      this.#state.refresh();
      return false;
    }
    this.drop(unit.path);
    this.#state.edit(read.edit);
    return true;
  }

  /** The focus left a unit: what it still needs is said from now on. */
  leave(unit: Unit): void {
    if (!this.#errors.size || this.#left.has(unitKey(unit))) return;
    this.#left.add(unitKey(unit));
    this.#state.refresh();
  }

  /** Forgets what was typed at or below a place: the places of its items have moved. */
  drop(path: Path): void {
    const prefix = `${pathKey(path)}/`;
    for (const map of [this.#drafts, this.#errors, this.#left])
      for (const key of [...map.keys()]) if (`${key}/`.startsWith(prefix)) map.delete(key);
  }

  /** The drafts of a unit that still stand for what the document has. */
  #own({ waysOf }: Changes, unit: Unit): readonly string[] {
    return waysOf(unit).filter((way) => this.#drafts.has(keyOf(unit, way)) && !this.#isStale(unit, way));
  }

  #see(unit: Unit, ways: readonly string[]): void {
    for (const way of ways) {
      const key = keyOf(unit, way);
      const draft = this.#drafts.get(key);
      if (draft) this.#drafts.set(key, { ...draft, seen: valueAt(this.#state.catalogue, placeOf(unit, way)) });
    }
    this.#state.refresh();
  }

  #read({ readUnit }: Changes, unit: Unit): FormEdit {
    const typed = (way: string): Raw | undefined =>
      this.#isStale(unit, way) ? undefined : this.#drafts.get(keyOf(unit, way))?.raw;
    return readUnit(this.#state, unit, typed);
  }

  #note({ waysOf }: Changes, unit: Unit, { errors }: FormEdit): void {
    for (const way of waysOf(unit)) {
      const error = errors?.get(way);
      if (error) this.#errors.set(keyOf(unit, way), error);
      else this.#errors.delete(keyOf(unit, way));
    }
  }
}

const unitKey = (unit: Unit): string => pathKey(unit.kind === 'field' ? [...unit.path, unit.field.name] : unit.path);

const placeOf = (unit: Unit, way: string): Path => [...unit.path, ...way.split('/')];

const keyOf = (unit: Unit, way: string): string => pathKey(placeOf(unit, way));
