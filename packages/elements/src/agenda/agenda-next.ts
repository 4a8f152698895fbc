import type { Finding, FindingCode, HealthCondition } from '@gedeeld/core';
import { describeCondition, describeFinding, findingsOf, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { heading } from '../shared/heading.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { lowerFirst } from '../shared/letter-case.js';
import type { AgendaView } from '../shared/agenda/agenda-view.js';
import { findingNaming, findingWords } from '../shared/agenda/finding-words.js';

const FIRST = 3;

/** Gaps as invitations: what everyone may be asked to help with. */
const PUBLIC_FINDINGS: ReadonlySet<FindingCode> = new Set([
  'agenda-incomplete',
  'children-not-involved',
  'goal-gap',
  'goal-stalled',
  'goal-thin',
  'indicator-stale',
  'no-actions',
  'no-shared-goal',
]);

/** The three most important findings as things to do, and the others behind one disclosure. */
export const nextThings = (view: AgendaView, level: number): TemplateResult | typeof nothing => {
  const { analysis } = view.data;
  if (!analysis || !view.isJudged) return nothing;
  const findings = findingsOf(analysis).filter((finding) => isShown(finding, view));
  if (findings.length === 0 && !view.isForPartners) return nothing;
  const { sentences, language } = view.words;
  const rest = findings.slice(FIRST);
  return html`<section class="next" part="next">
    ${heading(level, sentences.next, 'section-title')}
    ${
      findings.length === 0
        ? html`<p>${sentences.nothingNext}</p>`
        : html`<ol class="todo">
            ${findings.slice(0, FIRST).map((finding) => thing(finding, view))}
          </ol>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<details class="rest">
            <summary>${formatMessage(sentences.moreFindings, { count: rest.length }, language)}</summary>
            <ol class="todo" start=${FIRST + 1}>
              ${rest.map((finding) => thing(finding, view))}
            </ol>
          </details>`
    }
  </section>`;
};

/** A partner's part has the findings about what they do. */
const isShown = ({ code, subjects }: Finding, view: AgendaView): boolean => {
  if (!view.isForPartners && !PUBLIC_FINDINGS.has(code)) return false;
  if (view.data.partner === undefined) return true;
  return subjects.some((id) => {
    const action = view.action(view.link(id)?.contribution.from ?? id);
    return action !== undefined && view.isInPart(action);
  });
};

const thing = (finding: Finding, view: AgendaView): TemplateResult =>
  html`<li>${describeFinding(finding, findingNaming(view))}</li>`;

const ANSWER_MARKS = { yes: 'covered', no: 'gap', unknown: 'unknown' } as const;

/** The five conditions of working together, as a checklist with the facts: for who can do something about them. */
export const togetherList = (view: AgendaView, level: number): TemplateResult | typeof nothing => {
  const { analysis, partner, lens } = view.data;
  if (!analysis || partner !== undefined || !view.isJudged || lens === 'teacher') return nothing;
  return html`<section class="together" part="together">
    ${heading(level, view.words.sentences.together, 'section-title')}
    <ul class="conditions">
      ${analysis.health.map((condition) => conditionItem(condition, view))}
    </ul>
  </section>`;
};

const conditionItem = (condition: HealthCondition, view: AgendaView): TemplateResult => {
  const { sentences, language } = findingWords(view);
  const facts = describeCondition(condition, findingNaming(view));
  return html`<li class="condition">
    ${coverageMark(ANSWER_MARKS[condition.met])}
    <p>
      <strong>${sentences.conditions[condition.condition]}:</strong>
      ${lowerFirst(sentences.answers[condition.met], language)}.
      <span class="condition-facts">${facts}</span>
    </p>
  </li>`;
};
