import { formatMessage, isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { longText } from '../shared/form/long-text.js';
import { selectField } from '../shared/form/select-field.js';
import { heading } from '../shared/heading.js';
import { gradeLine } from '../shared/marks/grade-line.js';
import type { EditorView, WordedOption } from './editor-view.js';
import { controlId } from './field-control.js';
import { formWords } from './form-words.js';
import { appended, newContribution } from './model/new-records.js';
import { valueAt } from './model/path.js';

type End = 'from' | 'to';

/** What the record that is chosen helps, and what helps it: links to open, and a place to draw one more. */
export const linkSections = (view: EditorView): TemplateResult =>
  html`${view.state.selectedName === 'goal' ? section(view, 'to') : nothing} ${section(view, 'from')}`;

const section = (view: EditorView, end: End): TemplateResult => {
  const { sentences } = formWords(view.language);
  const { agenda } = view.state;
  const id = selectedId(view);
  const links = agenda.contributions.flatMap((link, at) => (link[end] === id ? [at] : []));
  return html`<section class="links">
    ${heading(view.level + 2, end === 'from' ? sentences.helps : sentences.helpedBy, 'sub-title')}
    ${
      links.length === 0
        ? html`<p class="none">${end === 'from' ? sentences.helpsNothing : sentences.helpedByNothing}</p>`
        : html`<ul class="link-list">
            ${links.map((at) => linkEntry(view, at, end))}
          </ul>`
    }
    ${drawing(view, end, id)}
  </section>`;
};

const selectedId = (view: EditorView): string =>
  (valueAt(view.state.catalogue, view.state.selected) as { readonly id: string }).id;

const linkEntry = (view: EditorView, at: number, end: End): TemplateResult => {
  const { contributions } = view.state.agenda;
  const link = contributions[at]!;
  const { sentences } = formWords(view.language);
  const { grade, effect, refuted } = view.state.analysis.links[at]!;
  const other = view.nodeName(end === 'from' ? link.to : link.from);
  const because = isBlank(link.because) ? sentences.noReason : view.text(link.because);
  const words = refuted ? view.agenda.words.sentences.refuted : view.agenda.grades[grade];
  return html`<li>
    <button
      class="link-open"
      type="button"
      @click=${() => view.state.select([...view.state.agendaPath, 'contributions', at])}
    >
      ${other}
    </button>
    <p class="link-facts">
      ${gradeLine({ grade, effect, refuted })} ${words}${effect === 'undermines' ? `\u00a0· ${sentences.hinders}` : ''}
    </p>
    <p class=${isBlank(link.because) ? 'because none' : 'because'}>${because}</p>
  </li>`;
};

/** A place to draw a link: to what, or from what, and why. */
const drawing = (view: EditorView, end: End, id: string): TemplateResult | typeof nothing => {
  const options = ends(view, end, id);
  if (options.length === 0) return nothing;
  const { sentences } = formWords(view.language);
  const { typed, agendaPath, agenda } = view.state;
  const draft = typed.drawing(id, end);
  const way = controlId(`links-${end}/new`);
  const draw = (): void => {
    if (draft.other === undefined) return;
    const because = draft.because.trim() === '' ? undefined : draft.because;
    const link = end === 'from' ? newContribution(id, draft.other, because) : newContribution(draft.other, id, because);
    typed.draw(id, end, undefined);
    view.state.edit(appended([...agendaPath, 'contributions'], agenda.contributions.length, link));
  };
  return html`<div class="drawing">
    ${selectField({
      id: way,
      label: end === 'from' ? sentences.drawFrom : sentences.drawTo,
      none: view.words.sentences.choose,
      options,
      value: draft.other,
      onChange: (other) => typed.draw(id, end, { ...draft, other }),
    })}
    ${
      draft.other === undefined
        ? nothing
        : html`${longText({
              id: `${way}-because`,
              label: view.label('contribution', 'because'),
              rows: 2,
              value: draft.because,
              lang: view.state.setting.language,
              onInput: (because) => typed.draw(id, end, { ...draft, because }),
            })} <button class="small" type="button" @click=${draw}>${sentences.draw}</button>`
    }
  </div>`;
};

/** What can stand at the other end. For an action, the goals that share a topic with it come first, and say so. */
const ends = (view: EditorView, end: End, id: string): readonly WordedOption[] => {
  const { agenda } = view.state;
  const { sentences, language } = formWords(view.language);
  const option = (node: string): WordedOption => ({ value: node, label: view.nodeName(node) });
  if (end === 'to')
    return [...agenda.actions, ...agenda.goals]
      .map((node) => node.id)
      .filter((node) => node !== id)
      .map(option);
  const domains = new Set(view.agenda.action(id)?.domains);
  const goals = agenda.goals.filter((goal) => goal.id !== id);
  const fitting = goals.filter((goal) => goal.domains.some((domain) => domains.has(domain)));
  return [
    ...fitting.map((goal) => ({
      value: goal.id,
      label: formatMessage(sentences.fits, { goal: view.nodeName(goal.id) }, language),
    })),
    ...goals.filter((goal) => !fitting.includes(goal)).map((goal) => option(goal.id)),
  ];
};
