import type { Catalogue, GoalAlignment } from '@gedeeld/core';
import { analyseAgenda, DOMAINS, mergeAction, parseCatalogueText } from '@gedeeld/core';
import type { Random } from '@gedeeld/core/testing';
import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { AGENDA_DAY, agendaCatalogue, fullAgenda } from '../shared/testing/agendas.js';
import { checkAnswer } from './check-answer.js';
import { checkFile } from './check-file.js';
import type { ActionDraft, ClaimDraft } from './draft.js';
import { emptyClaim, emptyDraft, KNOWINGS, openQuestions, SIGHTINGS } from './draft.js';
import { isSeen } from './draft-records.js';
import { readCheckFile } from './read-check-file.js';
import { findDraft, keepDraft } from './saved-draft.js';
import { memoryStorage } from '../shared/testing/drafts.js';

const catalogue: Catalogue = { ...agendaCatalogue, licence: 'CC0-1.0', agendas: [fullAgenda] };
const place = { agenda: fullAgenda, catalogue, today: AGENDA_DAY };
const CASES = 300;

const TEXTS = [
  'Omdat het helpt.',
  '  Met ruimte  ',
  '“Quote” & <b>markup</b>',
  'تعلّم',
  'https://example.org/a?b=c#d',
  'http:// geen adres',
];
const DATES = ['2024-09-02', '2025-09', '2026', '2025/2026', ''] as const;

const maybe = (random: Random): string => (random.chance(0.5) ? '' : random.pick(TEXTS));

const drawClaim = (random: Random, goal: string): ClaimDraft => {
  const effect = random.chance(0.8) ? 'supports' : 'undermines';
  const knowing = random.chance(0.7) ? random.pick(KNOWINGS) : undefined;
  const seen = isSeen(knowing) ? random.pick(SIGHTINGS) : 'positive';
  const others = fullAgenda.actions.map(({ id }) => id);
  return {
    ...emptyClaim(effect),
    goal,
    because: maybe(random),
    knowing,
    seen,
    ...(knowing !== undefined && { sight: maybe(random), source: maybe(random) }),
    otherFactors: maybe(random),
    needs: random.chance(0.3) ? [random.pick(others)] : [],
  };
};

/** A draft that could be sent: who does it, what, and about each goal at most one claim. */
const drawDraft = (seed: number): ActionDraft => {
  const random = createRandom(seed);
  const goals = fullAgenda.goals.filter(() => random.chance(0.4)).map(({ id }) => id);
  const drawn = goals.map((goal) => drawClaim(random, goal));
  const claims = (['supports', 'undermines'] as const).flatMap((one) => drawn.filter(({ effect }) => effect === one));
  const isNamed = random.chance(0.3);
  return {
    ...emptyDraft({
      uuid: `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
      language: random.pick(['nl', 'en-GB']),
    }),
    title: random.pick(TEXTS),
    noGoal: claims.every(({ effect }) => effect === 'undermines'),
    status: random.pick(['idea', 'planned', 'running', 'done', 'stopped']),
    from: random.pick(DATES),
    delivered: random.pick(['yes', 'partly', 'no', undefined]),
    owner: isNamed ? '' : random.pick(['school', 'bibliotheek']),
    ownerName: isNamed ? random.pick(['Buurthuis De Hoek', 'Moskee']) : '',
    domains: DOMAINS.filter(() => random.chance(0.2)),
    claims: claims.some(({ effect }) => effect === 'supports') ? claims : [emptyClaim(), ...claims],
  };
};

const seeds = Array.from({ length: CASES }, (_, index) => index + 1);

/** The answers alone, without what was kept beside them from a file. */
const answers = (draft: ActionDraft): unknown =>
  JSON.parse(JSON.stringify(draft, (key, value: unknown) => (key.startsWith('kept') ? undefined : value)));

describe('a draft', () => {
  it('becomes a file without a single problem', () => {
    for (const seed of seeds) {
      const text = checkFile(drawDraft(seed), place);
      expect(parseCatalogueText(text ?? '').problems, `seed ${seed}`).toEqual([]);
    }
  });

  it('comes back from its file as it was', () => {
    for (const seed of seeds) {
      const draft = drawDraft(seed);
      const { draft: read, elsewhere } = readCheckFile(checkFile(draft, place) ?? '', place);
      expect(elsewhere).toBe(0);
      expect(read && answers(read), `seed ${seed}`).toEqual(answers(draft));
    }
  });

  it('gives the same bytes a second and a third time', () => {
    for (const seed of seeds) {
      const first = checkFile(drawDraft(seed), place)!;
      const second = checkFile(readCheckFile(first, place).draft!, place)!;
      expect(second, `seed ${seed}`).toBe(first);
      expect(checkFile(readCheckFile(second, place).draft!, place)).toBe(first);
    }
  });

  it('comes back from the device as it was', () => {
    for (const seed of seeds) {
      const storage = memoryStorage();
      const draft = drawDraft(seed);
      expect(keepDraft(storage, 'key', draft)).toBe('kept');
      expect(findDraft(storage, 'key').draft, `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(draft)));
    }
  });
});

describe('the answer', () => {
  it('is that of the agenda which took the file in, for the same links', () => {
    let compared = 0;
    for (const seed of seeds) {
      const draft = drawDraft(seed);
      const merged = mergeAction(catalogue, JSON.parse(checkFile(draft, place)!));
      expect(merged.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const agenda = merged.catalogue.agendas[0]!;
      const analysis = analyseAgenda(agenda, { today: AGENDA_DAY, catalogues: [merged.catalogue] });
      const taken = analysis.actions.find(({ action }) => action === draft.id)!;
      const shown = checkAnswer(draft, place).alignment;
      expect(shown.verdict, `seed ${seed}`).toBe(taken.verdict);
      expect(shown.byGoal.map(essence), `seed ${seed}`).toEqual(taken.byGoal.map(essence));
      compared += taken.byGoal.filter(({ chain }) => chain.length > 0).length;
    }
    expect(compared).toBeGreaterThan(CASES / 2);
  });

  it('takes the place of what was sent before, and is then the same', () => {
    for (const seed of seeds.slice(0, 60)) {
      const draft = drawDraft(seed);
      const { catalogue: next } = mergeAction(catalogue, JSON.parse(checkFile(draft, place)!));
      const again = { agenda: next.agendas[0]!, catalogue: next, today: AGENDA_DAY };
      const before = checkAnswer(draft, place);
      const after = checkAnswer(draft, again);
      expect(after.agenda.actions).toHaveLength(before.agenda.actions.length);
      expect(after.alignment.byGoal.map(essence), `seed ${seed}`).toEqual(before.alignment.byGoal.map(essence));
    }
  });

  it('comes with the last of the first four answers', () => {
    for (const seed of seeds) expect(openQuestions(drawDraft(seed)), `seed ${seed}`).toEqual([]);
    expect(openQuestions(emptyDraft({ uuid: 'x', language: 'nl' }))).toEqual(['what', 'goal', 'why', 'progress']);
  });
});

/** Everything of a goal but nothing that depends on how others are numbered. */
const essence = ({ goal, support, harm, status, verdict, chain, weakest, harmChain }: GoalAlignment): unknown => ({
  goal,
  support,
  harm,
  status,
  verdict,
  chain,
  weakest,
  harmChain,
});
