import {
  adoptionTrail,
  analyseAgenda,
  iriOf,
  parseCatalogue,
  recurrences,
  suggestPractices,
  type AgendaAnalysis,
  type Catalogue,
  type Practice,
} from '@gedeeld/core';
import { hostileCatalogue, hostileCopies, oneHostileAgenda } from '@gedeeld/core/testing';
import { html, type TemplateResult } from 'lit';

import everyField from '../../../../core/fixtures/every-field.json' with { type: 'json' };
import { memoryStorage } from './drafts.js';
import { findPlainly, hitOf } from './find-plainly.js';

const TODAY = '2026-06-01';

const { catalogue: clean } = parseCatalogue(everyField);
if (!clean) throw new Error('The example of every field is no catalogue');

/** What no parser has seen: the worst that a page can hand to an element. */
const catalogue: Catalogue = hostileCatalogue(clean);
const copies = hostileCopies(clean);
const { practices } = catalogue;
const agenda = oneHostileAgenda(catalogue);
const analysis = analyseAgenda(agenda, { today: TODAY, catalogues: [catalogue] });

/** The title leads where the enemy wants it to, as a page that takes over the address of a source would do it. */
const hrefOf = ({ sources }: Practice): string | undefined => sources[0]?.url;

const analysisOf = (copy: Catalogue): AgendaAnalysis | undefined =>
  copy.agendas[0] && analyseAgenda(copy.agendas[0], { today: TODAY, catalogues: [copy] });

/** Every goal asks for every practice: else an enemy's words would have to sound like an answer. */
const answersOf = ({ agendas, challenges }: Catalogue): ReadonlyMap<string, readonly string[]> =>
  new Map(agendas.flatMap(({ goals }) => goals.map(({ id }) => [id, challenges.map((one) => one.id)])));

/** Every element with every hostile text and address in every field that it shows, by its tag. */
export const HOSTILE_PARTS: Readonly<Record<string, () => readonly TemplateResult[]>> = {
  'gedeeld-practice-list': () => [
    html`<gedeeld-practice-list
      .practices=${practices}
      .catalogue=${catalogue}
      .hrefOf=${hrefOf}
      page-size="500"
      today=${TODAY}
    ></gedeeld-practice-list>`,
  ],
  'gedeeld-practice-card': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-practice-card
          .practice=${copy.practices[0]}
          .catalogue=${copy}
          compact
          today=${TODAY}
        ></gedeeld-practice-card>`,
    ),
  'gedeeld-practice-detail': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-practice-detail
          .practice=${copy.practices[0]}
          .catalogue=${copy}
          .trail=${adoptionTrail([copy], iriOf(copy.practices[0]?.id ?? '', copy.id))}
          .lessons=${copy.lessons}
          .meetings=${copy.meetings}
          .challenges=${copy.challenges}
          today=${TODAY}
        ></gedeeld-practice-detail>`,
    ),
  'gedeeld-practice-finder': () => [
    html`<gedeeld-practice-finder
      .search=${findPlainly(practices, (hit, query) => ({ ...hitOf(hit.practice, query), ref: hit.practice.id }))}
      .catalogues=${[catalogue]}
      .query=${{ text: 'xss' }}
      .hrefOf=${hrefOf}
      page-size="500"
      today=${TODAY}
    ></gedeeld-practice-finder>`,
  ],
  'gedeeld-place-picker': () => [
    html`<gedeeld-place-picker
      .catalogues=${[catalogue]}
      place=${catalogue.organisations[0]?.id ?? ''}
    ></gedeeld-place-picker>`,
  ],
  'gedeeld-lesson': () =>
    copies.flatMap((copy) =>
      copy.lessons.map(
        (lesson) =>
          html`<gedeeld-lesson
            .lesson=${lesson}
            .catalogue=${copy}
            .about=${[{ title: lesson.text, href: lesson.sources[0]?.url }]}
          ></gedeeld-lesson>`,
      ),
    ),
  'gedeeld-challenge': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-challenge
          .challenge=${copy.challenges[0]}
          .recurrence=${recurrences([copy])[0]}
          .practices=${copy.practices}
          .catalogue=${copy}
          .hrefOf=${hrefOf}
          today=${TODAY}
        ></gedeeld-challenge>`,
    ),
  'gedeeld-network': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-network
          .network=${copy.networks[0]}
          .meetings=${copy.meetings}
          .catalogue=${copy}
          .hrefOf=${hrefOf}
          today=${TODAY}
        ></gedeeld-network>`,
    ),
  'gedeeld-agenda': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-agenda
          .agenda=${copy.agendas[0]}
          .analysis=${analysisOf(copy)}
          .catalogue=${copy}
          view="partners"
          today=${TODAY}
        ></gedeeld-agenda>`,
    ),
  'gedeeld-contribution-map': () =>
    [false, true].map(
      (asTable) =>
        html`<gedeeld-contribution-map
          .agenda=${agenda}
          .analysis=${analysis}
          .catalogue=${catalogue}
          ?as-table=${asTable}
          view="partners"
        ></gedeeld-contribution-map>`,
    ),
  'gedeeld-contribution-matrix': () =>
    copies.map(
      (copy) =>
        html`<gedeeld-contribution-matrix
          .agenda=${copy.agendas[0]}
          .analysis=${analysisOf(copy)}
          .catalogue=${copy}
          view="partners"
        ></gedeeld-contribution-matrix>`,
    ),
  'gedeeld-suggestions': () =>
    copies.flatMap((copy) =>
      copy.agendas.map((full) => {
        // Nothing helps yet: else no goal would look for a practice.
        const one = { ...full, contributions: [] };
        return html`<gedeeld-suggestions
          .agenda=${one}
          .suggestions=${suggestPractices(one, [copy], { today: TODAY, challenges: answersOf(copy) })}
          .catalogue=${copy}
          .catalogues=${[copy]}
          .hrefOf=${hrefOf}
          today=${TODAY}
        ></gedeeld-suggestions>`;
      }),
    ),
  'gedeeld-action-check': () => [
    html`<gedeeld-action-check
      .agenda=${agenda}
      .catalogue=${catalogue}
      .storage=${memoryStorage()}
      today=${TODAY}
    ></gedeeld-action-check>`,
  ],
  'gedeeld-agenda-editor': () => [
    html`<gedeeld-agenda-editor
      .catalogue=${{ ...catalogue, agendas: [agenda] }}
      .catalogues=${[catalogue]}
      today=${TODAY}
    ></gedeeld-agenda-editor>`,
  ],
  'gedeeld-meeting-notes': () => [
    html`<gedeeld-meeting-notes .catalogue=${catalogue} today=${TODAY}></gedeeld-meeting-notes>`,
  ],
};
