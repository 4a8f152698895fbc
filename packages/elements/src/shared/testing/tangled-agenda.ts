import type { Contribution, Evidence, Grade, LocalContext, SharedAgenda } from '@gedeeld/core';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
} from '@gedeeld/core/testing';

const source = { title: 'Onderzoek' };

/** A place that looks like the one of the agenda. */
const context: LocalContext = { phases: [], urbanity: 2, inhabitants: 120_000, lowIncomeShare: 0.08 };

const fromElsewhere = (level: string): Evidence => buildEvidence({ scheme: 'blueprints', level, source, context });

/** An action for every grade, by evidence of this place where it has that level, else by evidence of a scheme. */
const graded: readonly (readonly [Grade, string, Partial<Contribution>])[] = [
  ['declared', 'Fietsen lenen op school', {}],
  ['reasoned', 'Samen koken in de buurt', { because: 'Wie samen kookt, leert elkaar kennen.' }],
  ['observed', 'Huiswerk maken in de bieb', { evidence: [buildEvidence({ level: 'observed', source })] }],
  ['compared', 'Muziekles voor iedereen', { evidence: [buildEvidence({ level: 'compared', source })] }],
  ['strong', 'Bijles in kleine groepen', { evidence: [fromElsewhere('model')] }],
  ['replicated', 'Voorlezen aan huis', { evidence: [fromElsewhere('model-plus')] }],
];

/** Every line that a map can show, two links between the same two, a circle of goals, and what stands alone. */
export const tangledAgenda: SharedAgenda = buildAgenda({
  id: 'verward',
  title: 'Alle schakels',
  coordinator: 'gemeente',
  partners: ['gemeente', 'school'],
  context,
  goals: [
    buildSharedGoal('gedeeld', { title: 'Elk kind doet mee' }),
    buildSharedGoal('alleen', { title: 'Elk kind heeft een plek om te spelen' }),
    buildGoal('groeien', { title: 'Kinderen leren van elkaar' }),
    buildGoal('durven', { title: 'Kinderen durven meer' }),
    buildGoal('los', { title: 'Buren kennen elkaar' }),
  ],
  actions: [
    ...graded.map(([grade, title]) => buildAction(grade, { title, owner: 'school' })),
    buildAction('weerlegd', { title: 'Straffen bij verzuim', owner: 'gemeente' }),
    buildAction('tegen', { title: 'Kinderen vroeg in niveaus delen', owner: 'school' }),
    buildAction('eenzaam', { title: 'Een nieuwe website', owner: 'gemeente' }),
  ],
  contributions: [
    ...graded.map(([grade, , parts], at) => buildContribution(grade, at % 2 === 0 ? 'groeien' : 'durven', parts)),
    buildContribution('groeien', 'durven', { because: 'Wie leert, durft.' }),
    buildContribution('durven', 'groeien', { because: 'Wie durft, leert.' }),
    buildContribution('groeien', 'gedeeld', { because: 'Samen leren is meedoen.' }),
    buildContribution('durven', 'gedeeld', { because: 'Wie durft, doet mee.', needs: ['reasoned'] }),
    buildContribution('gedeeld', 'groeien', { because: 'Wie meedoet, leert.' }),
    buildContribution('weerlegd', 'gedeeld', {
      because: 'Straf schrikt af.',
      evidence: [buildEvidence({ level: 'compared', direction: 'negative', source })],
    }),
    buildContribution('tegen', 'groeien', { effect: 'undermines', because: 'Kinderen zien elkaar niet meer.' }),
    buildContribution('observed', 'gedeeld', { because: 'De bieb is van iedereen.' }),
    buildContribution('observed', 'gedeeld', { id: 'nog-een', because: 'Daar is hulp.', evidence: [] }),
  ],
});
