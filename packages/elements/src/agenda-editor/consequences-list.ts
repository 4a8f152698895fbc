import type { Consequences, Finding } from '@gedeeld/core';
import { describeFinding, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { EditorView } from './editor-view.js';

const MOST = 12;

/** What a change does, in sentences: verdicts, goals, and what it opens or settles. */
export const consequenceSentences = (view: EditorView, consequences: Consequences): readonly string[] => {
  const { sentences, language } = view.words;
  const { verdicts, coverages } = view.agenda.alignment.sentences;
  const sentence = (message: string, facts: Readonly<Record<string, string>>): string =>
    formatMessage(message, facts, language);
  const said = (finding: Finding): string =>
    describeFinding(finding, {
      texts: view.agenda.alignment.sentences,
      language: view.agenda.alignment.language,
      nameOf: view.agenda.nameOf,
    });
  return [
    ...consequences.verdicts.flatMap(({ action, from, to }) =>
      from === null || to === null || from === to
        ? []
        : [
            sentence(sentences.verdictChange, {
              name: view.nodeName(action),
              before: verdicts[from],
              after: verdicts[to],
            }),
          ],
    ),
    ...consequences.coverage.flatMap(({ goal, from, to }) =>
      from === null || to === null
        ? []
        : [
            sentence(sentences.coverageChange, {
              name: view.nodeName(goal),
              before: coverages[from],
              after: coverages[to],
            }),
          ],
    ),
    ...consequences.opened.map((finding) => sentence(sentences.opened, { finding: said(finding) })),
    ...consequences.closed.map((finding) => sentence(sentences.closed, { finding: said(finding) })),
  ];
};

/** The same as a list; that nothing changes is said too. */
export const consequencesList = (view: EditorView, consequences: Consequences): TemplateResult => {
  const all = consequenceSentences(view, consequences);
  const { sentences, language } = view.words;
  if (all.length === 0) return html`<p>${sentences.nothingChanges}</p>`;
  const more = all.length - MOST;
  return html`<ul class="consequences">
    ${all.slice(0, MOST).map((each) => html`<li>${each}</li>`)}
    ${more > 0 ? html`<li>${formatMessage(sentences.moreChanges, { count: more }, language)}</li>` : ''}
  </ul>`;
};
