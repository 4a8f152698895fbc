import type { AgendaAnalysis, Catalogue, Consequences, SharedAgenda } from '@gedeeld/core';
import { analyseAgenda } from '@gedeeld/core';

import type { Changes, FormsLater, WithForms } from './forms-later.js';
import type { DocumentEdit } from './model/document-edit.js';
import type { RecordName } from './model/fields.js';
import type { Reading } from './model/field-values.js';
import type { Place } from './model/finding-place.js';
import type { History } from './model/history.js';
import { isDirty, markSaved, present, startHistory } from './model/history.js';
import type { Path } from './model/path.js';
import { isWithin, pathKey, valueAt } from './model/path.js';
import { TypedFields } from './typed-fields.js';

/** What the editor is given from outside. */
export interface EditorSetting extends Reading {
  readonly today: string;
  /** The moment that a change is stamped with. */
  readonly now: string;
  /** Other publishers' catalogues: practices to suggest, evidence to lean on. */
  readonly catalogues: readonly Catalogue[];
}

/** The parts of which a narrow screen shows one at a time. */
export const PANES = ['outline', 'form', 'findings'] as const;
export type PaneName = (typeof PANES)[number];

/** What can be asked about what is chosen: what if it stopped, or were taken out; what do others do for it? */
export type Question = 'stop' | 'remove' | 'suggest';

/**
 * A document that is being edited, what is chosen in it, and what was typed. Every change goes through `edit`; the
 * analysis is always of the document as it is.
 */
export class EditorState {
  readonly withForms: WithForms<Changes>;
  readonly typed: TypedFields = new TypedFields(this);
  /** What it is changed with. */
  readonly #forms: Pick<FormsLater<Changes>, 'forget' | 'with'>;
  #history: History | undefined;
  #agenda = 0;
  #selected: Path = [];
  #analysed: { readonly catalogue: Catalogue; readonly today: string; readonly analysis: AgendaAnalysis } | undefined;
  #lastStep = '';
  readonly #rests = new Set<string>();
  /** What the last change did, for the live line. */
  lastChange: Consequences | undefined;
  pane: PaneName = 'outline';
  /** The question that is open about what is chosen. */
  asked: Question | undefined;

  readonly #setting: () => EditorSetting;
  readonly #changed: (isEdit: boolean) => void;

  /** @param changed is called after every change: of the document (`true`), or of what is shown of it. */
  constructor(
    forms: Pick<FormsLater<Changes>, 'forget' | 'with'>,
    setting: () => EditorSetting,
    changed: (isEdit: boolean) => void,
  ) {
    this.#forms = forms;
    this.withForms = forms.with;
    this.#setting = setting;
    this.#changed = changed;
  }

  get setting(): EditorSetting {
    return this.#setting();
  }

  get isOpen(): boolean {
    return this.#history !== undefined;
  }

  /** Opens a document at one of its agendas: the one of this id, else the first. */
  open(
    catalogue: Catalogue,
    { agenda, isSaved }: { readonly agenda?: string | undefined; readonly isSaved: boolean },
  ): void {
    this.#history = startHistory(catalogue, isSaved);
    this.#agenda = Math.max(
      0,
      catalogue.agendas.findIndex(({ id }) => id === agenda),
    );
    this.#selected = this.agendaPath;
    this.typed.forget();
    this.#forms.forget();
    this.lastChange = undefined;
    this.pane = 'outline';
    this.#changed(false);
  }

  /** Puts the document away. Its file is the user's. */
  close(): void {
    this.#history = undefined;
    this.#changed(false);
  }

  get catalogue(): Catalogue {
    if (!this.#history) throw new Error('No document is open');
    return present(this.#history);
  }

  get agendaIndex(): number {
    return this.#agenda;
  }

  get agendaPath(): Path {
    return ['agendas', this.#agenda];
  }

  get agenda(): SharedAgenda {
    return this.catalogue.agendas[this.#agenda]!;
  }

  get analysis(): AgendaAnalysis {
    const { catalogue } = this;
    const { today } = this.setting;
    if (this.#analysed?.catalogue !== catalogue || this.#analysed.today !== today)
      this.#analysed = { catalogue, today, analysis: this.#analyse(catalogue) };
    return this.#analysed.analysis;
  }

  #analyse(catalogue: Catalogue): AgendaAnalysis {
    const { today, catalogues } = this.setting;
    return analyseAgenda(catalogue.agendas[this.#agenda]!, { today, catalogues: [catalogue, ...catalogues] });
  }

  /** What a change would do, before it is made. */
  consequencesOf(edit: DocumentEdit, { applyEdit, compareAnalyses }: Changes): Consequences {
    return compareAnalyses(this.analysis, this.#analyse(applyEdit(this.catalogue, edit)));
  }

  /** Makes a change. `step`: changes of the same name that follow each other are one step back. */
  edit(edit: DocumentEdit, step = ''): void {
    this.withForms((forms) => {
      const isSameStep = step !== '' && step === this.#lastStep;
      const { now } = this.setting;
      this.#go(forms, (history) => forms.change(history, edit, { now, agenda: this.#agenda, isSameStep }));
      this.#lastStep = step;
    });
  }

  undo(): void {
    this.#travel(({ undo }) => undo);
  }

  redo(): void {
    this.#travel(({ redo }) => redo);
  }

  #travel(way: (forms: Changes) => (history: History) => History): void {
    this.withForms((forms) => {
      this.#lastStep = '';
      this.#go(forms, way(forms));
    });
  }

  /** To where another history ends; one that is the same is no change. */
  #go({ compareAnalyses }: Changes, next: (history: History) => History): void {
    if (!this.#history) return;
    const before = this.analysis;
    const history = next(this.#history);
    if (history === this.#history) return;
    this.#history = history;
    this.lastChange = compareAnalyses(before, this.analysis);
    if (valueAt(this.catalogue, this.#selected) === undefined) this.#selected = this.agendaPath;
    this.#changed(true);
  }

  get canUndo(): boolean {
    return (this.#history?.done.length ?? 0) > 0;
  }

  get canRedo(): boolean {
    return (this.#history?.undone.length ?? 0) > 0;
  }

  /** Whether something would be lost if the page closed now. */
  get isDirty(): boolean {
    return this.#history !== undefined && isDirty(this.#history);
  }

  /** Says that the document was put away. */
  saved(): void {
    if (this.#history) this.#history = markSaved(this.#history);
    this.#changed(false);
  }

  get selected(): Path {
    return this.#selected;
  }

  /** Chooses the record that the form is of. */
  select(path: Path, pane: PaneName = 'form'): void {
    this.#selected = path;
    this.#lastStep = '';
    this.asked = undefined;
    this.pane = pane;
    this.#changed(false);
  }

  /** Chooses the record of a place; the caller brings the field into sight. */
  selectPlace({ record }: Place): void {
    this.select(record);
  }

  isSelected(path: Path): boolean {
    return pathKey(this.#selected) === pathKey(path);
  }

  /** Which kind of record is chosen. */
  get selectedName(): RecordName {
    const { selected } = this;
    if (isWithin(selected, ['organisations'])) return 'organisation';
    const list = selected[2];
    if (list === 'goals') return 'goal';
    if (list === 'actions') return 'action';
    return list === 'contributions' ? 'contribution' : 'agenda';
  }

  ask(what: Question, isAsked: boolean): void {
    if (isAsked) this.asked = what;
    else if (this.asked === what) this.asked = undefined;
    this.#changed(false);
  }

  /** Whether the findings beyond the first of a kind are looked at: hundreds are not drawn for nobody. */
  showsRest(severity: string): boolean {
    return this.#rests.has(severity);
  }

  showRest(severity: string, isShown: boolean): void {
    if (isShown) this.#rests.add(severity);
    else this.#rests.delete(severity);
    this.#changed(false);
  }

  showPane(pane: PaneName): void {
    this.pane = pane;
    this.#changed(false);
  }

  /** Something that is shown, and not part of the document, is different. */
  refresh(): void {
    this.#changed(false);
  }
}
