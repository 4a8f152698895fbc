import type { Finding, Severity } from '@gedeeld/core';
import { describeFinding, formatMessage, SEVERITIES } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { findingNaming } from '../shared/agenda/finding-words.js';
import { heading } from '../shared/heading.js';
import type { EditorView } from './editor-view.js';

/** How many of each kind stand there before more are asked for. */
const FIRST = 8;

/** What is left to do, the most important first. Each leads to the field where it can be mended. */
export const findingsList = (view: EditorView, jump: (finding: Finding) => void): TemplateResult => {
  const { findings } = view.state.analysis;
  const { sentences, language } = view.words;
  return html`<section class="findings">
    ${heading(view.level + 1, sentences.todo, 'pane-title')}
    <div class="live" role="status">
      <p>
        ${findings.length === 0 ? sentences.nothingTodo : formatMessage(sentences.todoCount, { count: findings.length }, language)}
      </p>
      ${lastChange(view)}
    </div>
    ${SEVERITIES.map((severity) => group(view, severity, jump))}
  </section>`;
};

/** What the last change did, in at most two sentences. */
const lastChange = (view: EditorView): TemplateResult | typeof nothing => {
  const { lastChange: change } = view.state;
  const [first, second] = (change && view.forms?.consequenceSentences(view, change, 2)) ?? [];
  return first === undefined
    ? nothing
    : html`<p class="last-change">${first}</p>
        ${second === undefined ? nothing : html`<p class="last-change">${second}</p>`}`;
};

const group = (
  view: EditorView,
  severity: Severity,
  jump: (finding: Finding) => void,
): TemplateResult | typeof nothing => {
  const findings = view.state.analysis.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return nothing;
  const { sentences, language } = view.words;
  const rest = findings.slice(FIRST);
  return html`${heading(
      view.level + 2,
      html`${sentences.severities[severity]} <span class="count">${findings.length}</span>`,
      'sub-title',
    )}
    <ol class="todo">
      ${findings.slice(0, FIRST).map((finding) => item(view, finding, jump))}
    </ol>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more" @toggle=${(event: Event) => view.state.showRest(severity, isOpen(event))}>
            <summary>${formatMessage(sentences.moreTodo, { count: rest.length }, language)}</summary>
            ${
              view.state.showsRest(severity)
                ? html`<ol class="todo" start=${FIRST + 1}>
                    ${rest.map((finding) => item(view, finding, jump))}
                  </ol>`
                : nothing
            }
          </details>`
    }`;
};

const isOpen = ({ target }: Event): boolean => (target as HTMLDetailsElement).open;

const item = (view: EditorView, finding: Finding, jump: (finding: Finding) => void): TemplateResult =>
  html`<li>
    <button class="jump" type="button" @click=${() => jump(finding)}>
      ${describeFinding(finding, findingNaming(view.agenda))}
    </button>
  </li>`;
