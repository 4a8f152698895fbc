import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../evidence/grade-evidence.js';
import { gradeOf } from '../evidence/grade-rank.js';
import { LADDER } from '../evidence/ladder.js';
import type { Contribution } from '../model/contribution.js';
import type { Evidence, EvidenceDirection } from '../model/evidence.js';
import { EVIDENCE_DIRECTIONS } from '../model/evidence.js';
import type { LocalizedText } from '../model/localized-text.js';
import { buildCatalogue, buildContribution, buildEvidence, buildPractice, CATALOGUE_ID } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import type { GradedContribution } from './grade-contribution.js';
import { contributionGrader } from './grade-contribution.js';
import { referencesIn } from './references.js';

const HERE = { phases: [], multilingualShare: 0, lateEntryShare: 0, lowIncomeShare: 0 };
const around: Circumstances = { ladder: LADDER, today: '2026-06-01', context: HERE };
const undermines = { effect: 'undermines' } as const;
const because = 'Wie leest, leert.';

const local = (level: string, direction: EvidenceDirection = 'positive'): Evidence =>
  buildEvidence({ level, direction });
const judged = (level: string, parts: Partial<Evidence> = {}): Evidence =>
  buildEvidence({ scheme: 'blueprints', level, context: HERE, ...parts });
const practices = [
  buildPractice('works', { evidence: [judged('model-plus')] }),
  buildPractice('harms', { evidence: [judged('model', { direction: 'negative' })] }),
  buildPractice('does-nothing', { evidence: [judged('model', { direction: 'none' })] }),
  buildPractice('mixed', { evidence: [judged('model', { direction: 'mixed' })] }),
  buildPractice('seen', { evidence: [local('compared')] }),
  buildPractice('bare'),
  buildPractice('old', { evidence: [judged('model-plus', { expires: '2020' })] }),
];
const references = referencesIn([buildCatalogue({ practices })]);
const graderHere = () => contributionGrader(around, references);
const grade = (parts: Partial<Contribution>): GradedContribution => graderHere()(buildContribution('a', 'g', parts));
const name = (parts: Partial<Contribution>): string => gradeOf(grade(parts).rank);

describe('contributionGrader, without evidence', () => {
  it('takes a claim for declared, and with a reason for reasoned', () => {
    const nothing = { support: 0, doubt: 0, refuted: false, unsourcedSupport: false, items: [] };
    expect(grade({})).toEqual({ ...nothing, rank: 1, reasoned: false });
    expect(grade({ because })).toEqual({ ...nothing, rank: 2, reasoned: true });
  });

  it('says harm of no one without a reason', () => {
    const nothing = { support: 0, doubt: 0, refuted: false, unsourcedSupport: false, items: [] };
    expect(grade(undermines)).toEqual({ ...nothing, rank: 0, reasoned: false });
    expect(grade({ ...undermines, because })).toEqual({ ...nothing, rank: 2, reasoned: true });
  });

  it.each<[LocalizedText, boolean]>([
    ['', false],
    [' \n\t', false],
    [{}, false],
    [{ nl: ' ', en: '' }, false],
    [{ nl: { text: '  ', translatedBy: 'machine' } }, false],
    [{ nl: ' ', en: 'Because.' }, true],
    [{ nl: '', en: { text: 'Because.', translatedBy: 'human' } }, true],
    ['.', true],
  ])('takes %j for a reason only when some language of it says something', (text, reasoned) => {
    expect(grade({ because: text }).reasoned).toBe(reasoned);
    expect(name({ because: text })).toBe(reasoned ? 'reasoned' : 'declared');
    expect(name({ ...undermines, because: text })).toBe(reasoned ? 'reasoned' : 'none');
  });

  it('grades what has no lists at all, as an agenda that was made by hand may', () => {
    const grader = graderHere();
    const { evidence, evidenceFrom, ...rest } = buildContribution('a', 'g', { because });
    expect([evidence, evidenceFrom]).toEqual([[], []]);
    expect(grader(rest as Contribution).rank).toBe(2);
    expect(grader({ ...rest, evidence: [local('compared')] } as unknown as Contribution).rank).toBe(4);
    expect(grader({ ...rest, evidenceFrom: ['works'] } as unknown as Contribution).rank).toBe(6);
    const bare = { ...buildPractice('bare'), evidence: undefined } as unknown as (typeof practices)[0];
    const grade = contributionGrader(around, referencesIn([buildCatalogue({ practices: [bare] })]));
    expect(grade(buildContribution('a', 'g', { evidenceFrom: ['bare'] })).rank).toBe(1);
  });
});

describe('contributionGrader, with evidence', () => {
  it('takes the best evidence that the claim holds', () => {
    const evidence = [local('observed'), local('compared'), local('declared')];
    expect(grade({ evidence })).toMatchObject({ rank: 4, support: 4, doubt: 0, refuted: false });
    expect(grade({ evidence: [...evidence].reverse() }).rank).toBe(4);
  });

  it('is never worth less than what was said: declared, and with a reason reasoned', () => {
    expect(name({ evidence: [local('declared')] })).toBe('declared');
    expect(name({ evidence: [local('declared')], because })).toBe('reasoned');
    expect(name({ evidence: [local('no-such-level')] })).toBe('declared');
    expect(grade({ evidence: [local('no-such-level')] })).toMatchObject({ support: 0, rank: 1 });
    expect(name({ evidence: [local('observed')], because })).toBe('observed');
  });

  it.each([
    ['observed', 'observed', 'none', true],
    ['compared', 'observed', 'compared', false],
    ['observed', 'compared', 'none', true],
    ['declared', 'observed', 'none', true],
    ['declared', 'reasoned', 'declared', false],
    ['reasoned', 'reasoned', 'reasoned', false],
  ])('weighs %s for it and %s against it: %s', (support, doubt, expected, refuted) => {
    for (const direction of ['none', 'negative'] as const) {
      const evidence = [local(support), local(doubt, direction)];
      expect([name({ evidence }), grade({ evidence }).refuted]).toEqual([expected, refuted]);
      expect(grade({ evidence: [...evidence].reverse() })).toMatchObject({ refuted });
    }
  });

  it('refutes a claim whatever the reason for it, but only with something seen', () => {
    expect(grade({ evidence: [local('observed', 'none')], because })).toMatchObject({
      rank: 0,
      support: 0,
      doubt: 3,
      refuted: true,
      reasoned: true,
    });
    expect(grade({ evidence: [local('reasoned', 'none')], because })).toMatchObject({
      rank: 2,
      doubt: 2,
      refuted: false,
    });
    expect(grade({ evidence: [local('reasoned', 'negative')] })).toMatchObject({ rank: 1, doubt: 2, refuted: false });
  });

  it('counts what is mixed or unknown for neither side, and shows it', () => {
    for (const direction of ['mixed', 'unknown'] as const) {
      const graded = grade({ evidence: [local('compared', direction)] });
      expect(graded).toMatchObject({ rank: 1, support: 0, doubt: 0, refuted: false });
      expect(graded.items).toMatchObject([{ direction, grade: 'compared' }]);
    }
  });

  it('has no grade for harm without a reason, however well it was seen', () => {
    const evidence = [local('compared')];
    expect(grade({ ...undermines, evidence })).toMatchObject({ rank: 0, support: 4, refuted: false, reasoned: false });
    expect(grade({ ...undermines, evidence, because })).toMatchObject({ rank: 4, support: 4, reasoned: true });
    expect(grade({ ...undermines, evidence: [local('compared', 'none')], because })).toMatchObject({
      rank: 0,
      doubt: 4,
      refuted: true,
    });
  });

  it('shows every piece as it was written, in document order, with what is absent left out', () => {
    const evidence = [
      buildEvidence({ on: '2025', direction: 'unknown' }),
      judged('model', { expires: '2020', direction: 'positive' }),
      buildEvidence({ scheme: 'unrated' }),
    ];
    expect(grade({ evidence }).items).toStrictEqual([
      {
        scheme: 'local',
        level: 'observed',
        direction: 'unknown',
        on: '2025',
        grade: 'observed',
        context: 'here',
        expired: false,
        unsourced: false,
      },
      {
        scheme: 'blueprints',
        level: 'model',
        direction: 'positive',
        grade: 'compared',
        context: 'near',
        expired: true,
        unsourced: false,
      },
      {
        scheme: 'unrated',
        level: 'observed',
        direction: 'positive',
        grade: 'none',
        context: 'unknown',
        expired: false,
        unsourced: false,
      },
    ]);
    const { level, ...levelless } = buildEvidence({ scheme: 'unrated' });
    expect(level).toBe('observed');
    expect(Object.keys(grade({ evidence: [levelless] }).items[0]!)).not.toContain('level');
  });

  it('says so when evidence that the claim holds has no source, of whatever other evidence there is', () => {
    const { source, ...unsourced } = local('compared');
    expect(source).toBeDefined();
    expect(grade({ evidence: [unsourced] })).toMatchObject({ unsourcedSupport: true, rank: 2 });
    expect(grade({ evidence: [unsourced, local('observed')] })).toMatchObject({ unsourcedSupport: true, rank: 3 });
    expect(grade({ evidence: [local('observed'), unsourced] })).toMatchObject({ unsourcedSupport: true, rank: 3 });
    expect(grade({ evidence: [local('observed')] }).unsourcedSupport).toBe(false);
    expect(grade({ evidence: [{ ...unsourced, direction: 'none' }, local('observed')] }).unsourcedSupport).toBe(false);
    expect(grade({ evidence: [{ ...unsourced, direction: 'mixed' }] }).unsourcedSupport).toBe(false);
  });
});

describe('contributionGrader, with evidence from practices', () => {
  it('takes the evidence of every practice it names, after its own', () => {
    const graded = grade({ evidence: [local('observed')], evidenceFrom: ['seen', 'works'] });
    expect(graded.items.map(({ scheme, grade: worth }) => [scheme, worth])).toEqual([
      ['local', 'observed'],
      ['local', 'observed'],
      ['blueprints', 'replicated'],
    ]);
    expect(graded.rank).toBe(6);
  });

  it('asks of what a practice saw elsewhere how like ours the place is, of its own not', () => {
    expect(grade({ evidenceFrom: ['seen'] }).items).toMatchObject([{ context: 'unknown', grade: 'observed' }]);
    expect(grade({ evidence: [local('compared')] }).items).toMatchObject([{ context: 'here', grade: 'compared' }]);
  });

  it('takes a practice once, in whatever ways it is named, and none that it does not find', () => {
    const evidenceFrom = ['works', `${CATALOGUE_ID}#works`, 'ghost', 'works', 'bare'];
    expect(grade({ evidenceFrom }).items).toHaveLength(1);
    expect(grade({ evidenceFrom: ['ghost'], because })).toMatchObject({ rank: 2, items: [] });
  });

  it.each([
    ['works', 6, 0],
    ['harms', 0, 5],
    ['does-nothing', 0, 5],
    ['mixed', 0, 0],
  ])('for a claim that it helps, takes %s as it is: %d for, %d against', (practice, support, doubt) => {
    expect(grade({ evidenceFrom: [practice], because })).toMatchObject({ support, doubt });
  });

  it.each([
    ['works', 0, 6],
    ['harms', 5, 0],
    ['does-nothing', 0, 5],
    ['mixed', 0, 0],
  ])('for a claim that it hinders, turns %s round: %d for, %d against', (practice, support, doubt) => {
    const graded = grade({ ...undermines, evidenceFrom: [practice], because });
    expect(graded).toMatchObject({ support, doubt, refuted: doubt > 0 });
  });

  it('shows the direction as the practice wrote it, also where it was turned round', () => {
    expect(grade({ ...undermines, evidenceFrom: ['harms'], because }).items).toMatchObject([{ direction: 'negative' }]);
    expect(grade({ ...undermines, evidence: [local('compared', 'negative')], because })).toMatchObject({
      doubt: 4,
      support: 0,
    });
  });

  it('lets evidence about help grow old, and none about harm, its own or of a practice', () => {
    const old = [judged('model-plus', { expires: '2020' })];
    expect(grade({ evidence: old }).items).toMatchObject([{ expired: true, grade: 'strong' }]);
    expect(grade({ ...undermines, evidence: old, because }).items).toMatchObject([
      { expired: false, grade: 'replicated' },
    ]);
    expect(grade({ evidenceFrom: ['old'] }).items).toMatchObject([{ expired: true, grade: 'strong' }]);
    expect(grade({ ...undermines, evidenceFrom: ['old'], because }).items).toMatchObject([{ expired: false }]);
  });

  it('gives the same answer for the same practice again, and another one where the claim is that it hinders', () => {
    const grader = graderHere();
    const [helps, hinders] = [
      buildContribution('a', 'g', { evidenceFrom: ['works'] }),
      buildContribution('a', 'g', { ...undermines, because, evidenceFrom: ['works'] }),
    ];
    const first = grader(helps);
    expect(first).toMatchObject({ support: 6, doubt: 0 });
    expect(grader(hinders)).toMatchObject({ support: 0, doubt: 6 });
    expect(grader(helps)).toEqual(first);
    expect(grader(helps).items[0]).toBe(first.items[0]);
  });
});

describe('contributionGrader, asked again and again', () => {
  /** Every piece that differs from another one in one thing, each a contribution of its own. */
  const parts: readonly Partial<Evidence>[] = [
    {},
    { source: { url: 'https://example.org/verslag' } },
    { on: '2019-05' },
    { on: '2019-05', expires: '2020' },
    { expires: '2030' },
    { context: HERE },
    { context: { ...HERE, lowIncomeShare: 0.9 } },
  ];
  const pieces = EVIDENCE_DIRECTIONS.flatMap((direction) =>
    ['observed', 'compared'].flatMap((level) =>
      parts.map((more): Evidence => ({ scheme: 'local', level, direction, ...more })),
    ),
  );
  const claims = pieces.flatMap((piece) => [
    buildContribution('a', 'g', { evidence: [piece] }),
    buildContribution('a', 'g', { evidence: [piece], because }),
    buildContribution('a', 'g', { evidence: [piece, pieces[1]!], because }),
  ]);

  it('says of each claim what it says of it when it is asked nothing else', () => {
    const grader = graderHere();
    for (const claim of [...claims, ...claims.toReversed()]) expect(grader(claim)).toEqual(graderHere()(claim));
  });

  it('weighs what says the same once', () => {
    const grader = graderHere();
    const [one, other] = [claims[0]!, structuredClone(claims[0]!)];
    expect(grader(other)).toBe(grader(one));
    expect(grader(claims[1]!).items[0]).toBe(grader(one).items[0]);
  });
});

describe('contributionGrader, on random evidence', () => {
  const LEVELS = ['none', 'declared', 'reasoned', 'observed', 'compared'];

  it('agrees with the rule, read aloud', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(seed);
      const evidence = Array.from({ length: random.int(4) }, () =>
        local(random.pick(LEVELS), random.pick(EVIDENCE_DIRECTIONS)),
      );
      const [hinders, reasoned] = [random.chance(0.4), random.chance(0.5)];
      const best = (...directions: EvidenceDirection[]): number =>
        Math.max(
          0,
          ...evidence.filter((item) => directions.includes(item.direction)).map(({ level }) => LEVELS.indexOf(level!)),
        );
      const [support, doubt] = [best('positive'), best('none', 'negative')];
      const refuted = doubt >= 3 && doubt >= support;
      let rank = refuted ? 0 : Math.max(support, reasoned ? 2 : 1);
      if (hinders && !reasoned) rank = 0;
      const parts = { evidence, ...(hinders ? undermines : {}), ...(reasoned ? { because } : {}) };
      expect(grade(parts)).toMatchObject({ rank, support, doubt, refuted, reasoned });
    }
  });
});
