import type { Consequences, Finding } from '@gedeeld/core';
import { describeFinding, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { findingNaming } from '../shared/agenda/finding-words.js';
import type { EditorView } from './editor-view.js';
import { formWords } from './form-words.js';

const MOST = 12;

/** What a change does, in sentences: verdicts, goals, and what it opens or settles. No more than are asked for are made. */
export const consequenceSentences = (view: EditorView, consequences: Consequences, most: number): readonly string[] => {
  const { sentences, language } = formWords(view.language);
  const { verdicts, coverages } = view.agenda.alignment.sentences;
  const naming = findingNaming(view.agenda);
  const said = (finding: Finding): string => describeFinding(finding, naming);
  const makers: readonly (() => string)[] = [
    ...changed(consequences.verdicts).map(({ action, from, to }) => () => {
      const facts = { name: view.nodeName(action), before: verdicts[from], after: verdicts[to] };
      return formatMessage(sentences.verdictChange, facts, language);
    }),
    ...changed(consequences.coverage).map(({ goal, from, to }) => () => {
      const facts = { name: view.nodeName(goal), before: coverages[from], after: coverages[to] };
      return formatMessage(sentences.coverageChange, facts, language);
    }),
    ...consequences.opened.map(
      (finding) => () => formatMessage(sentences.opened, { finding: said(finding) }, language),
    ),
    ...consequences.closed.map(
      (finding) => () => formatMessage(sentences.closed, { finding: said(finding) }, language),
    ),
  ];
  const shown = makers.slice(0, most).map((make) => make());
  const more = makers.length - shown.length;
  return more > 0 && most > 2 ? [...shown, formatMessage(sentences.moreChanges, { count: more }, language)] : shown;
};

/** What is on both sides and differs: what came or went has nothing to compare. */
const changed = <Value extends string, Change extends { readonly from: Value | null; readonly to: Value | null }>(
  changes: readonly Change[],
): readonly (Change & { readonly from: Value; readonly to: Value })[] =>
  changes.filter(
    (change): change is Change & { readonly from: Value; readonly to: Value } =>
      change.from !== null && change.to !== null && change.from !== change.to,
  );

/** The same as a list; that nothing changes is said too. */
export const consequencesList = (view: EditorView, consequences: Consequences): TemplateResult => {
  const all = consequenceSentences(view, consequences, MOST);
  if (all.length === 0) return html`<p>${formWords(view.language).sentences.nothingChanges}</p>`;
  return html`<ul class="consequences">
    ${all.map((each) => html`<li>${each}</li>`)}
  </ul>`;
};
