import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { heading } from '../shared/heading.js';
import { gradeLine } from '../shared/marks/grade-line.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { EditorView } from './editor-view.js';
import { fieldControl } from './field-control.js';
import { itemList, leaving } from './item-list.js';
import { linkSections } from './link-sections.js';
import type { Field, RecordName } from './model/fields.js';
import { RECORD_FIELDS } from './model/fields.js';
import { pathKey } from './model/path.js';
import { nameOfSelected } from './record-name.js';
import { removalPanel } from './removal-panel.js';
import { suggestionPanel } from './suggestion-panel.js';

/** The fields that stand in sight; the others are behind one disclosure. */
const FIRST: Readonly<Record<RecordName, readonly string[]>> = {
  agenda: ['title', 'ambition', 'forWhom', 'period', 'coordinator', 'partners', 'incomplete'],
  goal: ['title', 'why', 'shared', 'indicators'],
  action: ['title', 'owner', 'status', 'period'],
  organisation: ['name', 'kind', 'municipality', 'url'],
  contribution: ['from', 'to', 'effect', 'because', 'evidence', 'needs', 'questions'],
};

/** The form of the record that is chosen. */
export const recordForm = (view: EditorView): TemplateResult => {
  const { selected, selectedName: name } = view.state;
  const fields = RECORD_FIELDS[name].filter((field) => isAsked(view, field));
  const first = fields.filter((field) => FIRST[name].includes(field.name));
  const rest = fields.filter((field) => !FIRST[name].includes(field.name));
  // Another record is another form: what is folded open in one stays out of the other.
  return html`${keyed(
    pathKey(selected),
    html`<div class="record" tabindex="-1">
      ${heading(view.level + 1, titleOf(view), 'record-title')} ${standing(view)}
      ${first.map((field) => fieldUnit(view, field))}
      ${name === 'goal' || name === 'action' ? linkSections(view) : nothing}
      ${
        rest.length === 0
          ? nothing
          : html`<details class="more">
              <summary>${view.words.sentences.moreFields}</summary>
              ${rest.map((field) => fieldUnit(view, field))}
            </details>`
      }
      ${suggestionPanel(view)} ${removalPanel(view)}
    </div>`,
  )}`;
};

/** An agenda that lost nothing is not asked whether it is whole. */
const isAsked = (view: EditorView, field: Field): boolean =>
  field.name !== 'incomplete' || view.state.agenda.incomplete === true;

const fieldUnit = (view: EditorView, field: Field): TemplateResult => {
  const { selected: path, selectedName: owner } = view.state;
  if (field.kind === 'list') return itemList({ view, path, owner, within: '' }, field);
  const unit = { kind: 'field', path, field } as const;
  return html`<div class="unit" @focusout=${leaving(() => view.state.typed.leave(unit))}>
    ${fieldControl({ view, unit, owner, within: '' }, field)}
  </div>`;
};

/** What the form is of: the kind of record, and its name. */
const titleOf = (view: EditorView): TemplateResult => {
  const { selectedName: name } = view.state;
  const { sentences } = view.words;
  return html`<span class="record-kind">${sentences.kinds[name]}</span> <span>${nameOfSelected(view)}</span>`;
};

/** How the record stands now: the verdict of an action, the coverage of a goal, the grade of a link. */
const standing = (view: EditorView): TemplateResult | typeof nothing => {
  const { selected, selectedName: name, analysis, agenda } = view.state;
  const at = Number(selected.at(-1));
  const { verdicts, coverages } = view.agenda.alignment.sentences;
  const action = name === 'action' ? view.agenda.alignmentOf(agenda.actions[at]?.id ?? '') : undefined;
  if (action) return html`<p class="stands">${verdictMark(action.verdict)} ${verdicts[action.verdict]}</p>`;
  const goal = name === 'goal' ? view.agenda.coverage(agenda.goals[at]?.id ?? '') : undefined;
  if (goal) return html`<p class="stands">${coverageMark(goal.coverage)} ${coverages[goal.coverage]}</p>`;
  const link = name === 'contribution' ? analysis.links[at] : undefined;
  return link ? html`<p class="stands">${gradeWords(view, at)}</p>` : nothing;
};

/** The line of a link, and its grade in words. */
const gradeWords = (view: EditorView, at: number): TemplateResult => {
  const { grade, effect, refuted } = view.state.analysis.links[at]!;
  const words = refuted ? view.agenda.words.sentences.refuted : view.agenda.grades[grade];
  return html`${gradeLine({ grade, effect, refuted })} ${view.words.sentences.grade}: ${words}`;
};
