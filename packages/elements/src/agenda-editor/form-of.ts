import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { GoalStanding } from '../shared/agenda/shown-coverage.js';
import { standingOf } from '../shared/agenda/shown-coverage.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { gradeLine } from '../shared/marks/grade-line.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { EditorView } from './editor-view.js';
import { fieldUnit } from './field-unit.js';
import { formWords } from './form-words.js';
import { itemList } from './item-list.js';
import { linkSections } from './link-sections.js';
import type { Field, RecordName } from './model/fields.js';
import { AGENDA_FIELDS } from './model/fields.js';
import { RECORD_FIELDS } from './model/record-fields.js';
import { moreFields, recordTitle } from './record-form.js';
import { nameOfSelected } from './record-name.js';
import { removalPanel } from './removal-panel.js';
import { suggestionPanel } from './suggestion-panel.js';

/** The fields that stand in sight; the others are behind one disclosure. */
const FIRST: Readonly<Record<RecordName, readonly string[]>> = {
  agenda: AGENDA_FIELDS.map(({ name }) => name),
  goal: ['title', 'why', 'shared', 'indicators'],
  action: ['title', 'owner', 'status', 'period'],
  organisation: ['name', 'kind', 'municipality', 'url'],
  contribution: ['from', 'to', 'effect', 'because', 'evidence', 'needs', 'questions'],
};

/** The form of a goal, an action, a partner or a link: what it is, how it stands, and what would happen without it. */
export const formOf = (view: EditorView): TemplateResult => {
  const { selectedName: name } = view.state;
  const rest = restOf(view);
  return html`${recordTitle(view, nameOfSelected(view))} ${standing(view)}
  ${RECORD_FIELDS[name].filter((field) => FIRST[name].includes(field.name)).map((field) => unitOf(view, field))}
  ${name === 'goal' || name === 'action' ? linkSections(view) : nothing}
  ${rest.length === 0 ? nothing : moreFields(view, rest)} ${suggestionPanel(view)} ${removalPanel(view)}`;
};

/** The fields of the record that are not in sight at first. */
export const restOf = (view: EditorView): readonly TemplateResult[] => {
  const { selectedName: name } = view.state;
  return RECORD_FIELDS[name].filter((field) => !FIRST[name].includes(field.name)).map((field) => unitOf(view, field));
};

const unitOf = (view: EditorView, field: Field): TemplateResult => {
  const { selected: path, selectedName: owner } = view.state;
  return field.kind === 'list' ? itemList({ view, path, owner, within: '' }, field) : fieldUnit(view, field);
};

/** How the record stands now: the verdict of an action, the coverage of a goal, the grade of a link. */
const standing = (view: EditorView): TemplateResult | typeof nothing => {
  const { selected, selectedName: name, analysis, agenda } = view.state;
  const at = Number(selected.at(-1));
  const { verdicts } = view.agenda.alignment.sentences;
  const action = name === 'action' ? view.agenda.alignmentOf(agenda.actions[at]?.id ?? '') : undefined;
  if (action) return html`<p class="stands">${verdictMark(action.verdict)} ${verdicts[action.verdict]}</p>`;
  const goal = name === 'goal' ? agenda.goals[at] : undefined;
  if (goal) return goalStands(standingOf(goal.id, view.agenda));
  const link = name === 'contribution' ? analysis.links[at] : undefined;
  return link ? html`<p class="stands">${gradeWords(view, at)}</p>` : nothing;
};

const goalStands = ({ mark, word }: GoalStanding): TemplateResult =>
  html`<p class="stands">${coverageMark(mark)} ${word}</p>`;

/** The line of a link, and its grade in words. */
const gradeWords = (view: EditorView, at: number): TemplateResult => {
  const { grade, effect, refuted } = view.state.analysis.links[at]!;
  const words = refuted ? view.agenda.words.sentences.refuted : view.agenda.grades[grade];
  return html`${gradeLine({ grade, effect, refuted })} ${formWords(view.language).sentences.grade}: ${words}`;
};
