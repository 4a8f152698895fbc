import { isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Filled } from '../shared/fill.js';
import { fill } from '../shared/fill.js';
import { heading } from '../shared/heading.js';
import { localizedSpan } from '../shared/localized.js';
import { periodText } from '../shared/period-text.js';
import { contactLink } from '../shared/practice/contact-link.js';
import { notice } from '../shared/notice.js';
import type { AgendaView } from '../shared/agenda/agenda-view.js';
import { standing } from './standing.js';

/** What the partners want, for whom, when, who they are, and how it stands. */
export const agendaHead = (view: AgendaView, level: number): TemplateResult => {
  const { agenda } = view.data;
  const { sentences } = view.words;
  const stands = standing(view);
  return html`<header class="head">
    ${heading(level, headWords(view), 'head-title')}
    <dl class="particulars">
      ${particular(sentences.forWhom, agenda.forWhom ? localizedSpan(view.texts.read(agenda.forWhom)) : sentences.unknown)}
      ${particular(sentences.period, periodText(agenda.period, view.periods) ?? sentences.unknown)}
      ${particular(sentences.coordinator, agenda.coordinator ? localizedSpan(view.organisation(agenda.coordinator)) : sentences.unknown)}
      ${particular(sentences.partners, partnerNames(view))}
      ${view.data.lens === 'parent' ? particular(sentences.contact, agenda.contact ? contactLink(agenda.contact, view.texts) : sentences.unknown) : nothing}
    </dl>
    ${agenda.incomplete ? notice(sentences.incomplete) : nothing}
    ${view.data.partner === undefined ? nothing : notice(onePartner(view, view.data.partner))}
    ${stands ? html`<p class="standing" part="standing">${stands}</p>` : nothing}
  </header>`;
};

const particular = (term: string, details: TemplateResult | string): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${details}</dd>
  </div>`;

/** The name of the agenda, small, and what it is for, large: together they head the document. */
const headWords = (view: AgendaView): TemplateResult => {
  const { agenda } = view.data;
  const title = localizedSpan(view.title(agenda));
  if (agenda.ambition === undefined || isBlank(agenda.ambition)) return html`<span class="ambition">${title}</span>`;
  const { text, lang, dir } = view.texts.read(agenda.ambition);
  return html`<span class="agenda-title">${title}</span>
    <span class="ambition" part="ambition" lang=${lang} dir=${dir ?? nothing}>${text}</span>`;
};

const partnerNames = (view: AgendaView): string => {
  const { agenda } = view.data;
  const names = agenda.partners.map((partner) => view.name(view.organisation(partner)));
  return view.list([...new Set(names)]) || view.words.sentences.unknown;
};

const onePartner = (view: AgendaView, partner: string): Filled =>
  fill(view.words.sentences.onePartner, { partner: localizedSpan(view.organisation(partner)) }, view.words.language);
