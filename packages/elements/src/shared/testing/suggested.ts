import type { Catalogue, GoalSuggestions, LocalizedText, SharedAgenda } from '@gedeeld/core';
import { suggestPractices } from '@gedeeld/core';
import { buildCatalogue, buildContext, buildEvidence, buildOrganisation, buildPractice } from '@gedeeld/core/testing';

import { AGENDA_DAY, agendaCatalogue } from './agendas.js';
import { hostile, longWords } from './practices.js';

const both = (nl: string, en: string): LocalizedText => ({ nl, en });

const swimming = (id: string, nl: string, en: string) =>
  buildPractice(id, {
    title: both(nl, en),
    summary: both('Elk kind leert zwemmen, ook zonder geld.', 'Every child learns to swim, also without money.'),
    problem: both('Kinderen halen geen zwemdiploma.', 'Children do not get a swimming certificate.'),
    domains: ['sport'],
    usedBy: [{ organisation: 'dijkstad' }],
  });

/** Another publisher's catalogue, with practices that could help. */
export const suggestedPractices: Catalogue = buildCatalogue({
  id: 'https://example.org/elders.json',
  organisations: [
    buildOrganisation('dijkstad', {
      name: 'Dijkstad',
      context: buildContext({ urbanity: 3, inhabitants: 45_000, multilingualShare: 0.15 }),
    }),
  ],
  practices: [
    {
      ...swimming('schoolzwemmen-plus', 'Schoolzwemmen plus', 'School swimming plus'),
      evidence: [
        buildEvidence({
          scheme: 'nji',
          level: 'first-indications',
          on: '2025-03',
          source: { title: 'NJi', url: 'https://example.org/zwemmen' },
        }),
      ],
      sources: [{ title: 'Schoolzwemmen plus', url: 'https://example.org/schoolzwemmen' }],
    },
    { ...swimming('zwemfonds', 'Zwemfonds voor gezinnen', 'Swimming fund for families'), sources: [] },
    {
      ...swimming('zwembus', 'Zwembus langs de scholen', 'Swimming bus along the schools'),
      conditions: [
        {
          feature: 'phases',
          oneOf: ['primary'],
          text: both('Alleen voor basisscholen.', 'For primary schools only.'),
        },
      ],
    },
    buildPractice('speelstraat', {
      title: both('Speelstraat', 'Play street'),
      summary: both('Een straat is een middag dicht voor auto’s.', 'A street is closed to cars for an afternoon.'),
      domains: ['space'],
    }),
    { ...longWords, id: 'lang-voorstel', domains: ['education', 'culture'], audience: { groups: [] } },
    { ...hostile, id: 'constructor', domains: ['space'], audience: { groups: [] } },
  ],
});

/** What core suggests for an agenda from that catalogue. */
export const suggestionsFor = (agenda: SharedAgenda): readonly GoalSuggestions[] =>
  suggestPractices(agenda, [agendaCatalogue, suggestedPractices], { today: AGENDA_DAY });
