import { describe, expect, it } from 'vitest';
import type { SharedAgenda } from '../model/shared-agenda.js';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildIndicator,
} from '../testing/builders.js';
import { checkFields as checkFieldsOf } from './check-fields.js';

/** An agenda that says everything the method reads. */
const sound = (): SharedAgenda =>
  buildAgenda({
    area: ['GM0001', { nl: 'Het dorp', fr: { text: 'Le village' } }],
    period: { from: '2024', to: '2026/2027' },
    coordinator: 'gemeente',
    partners: ['gemeente', 'school'],
    context: { phases: ['primary'] },
    childParticipation: { voice: 'In de klas.' },
    modified: '2026-01-01T12:00:00Z',
    incomplete: false,
    goals: [
      buildGoal('g', {
        shared: true,
        audience: { ages: { from: 0, to: 4 }, groups: ['children'] },
        indicators: [
          buildIndicator('i', {
            baseline: { value: 1, on: '2023' },
            targets: [{ value: 2, on: '2027' }],
            measurements: [{ value: 2, on: '2025-02' }],
          }),
        ],
        childParticipation: { space: 'Een uur.' },
      }),
    ],
    actions: [
      buildAction('a', {
        owner: 'school',
        partners: ['gemeente'],
        period: { from: '2024', to: '2025' },
        domains: ['education'],
        audience: { groups: ['parents'] },
        area: ['GM0001'],
        basedOn: 'p',
        deliveredAsPlanned: { answer: 'yes', on: '2025' },
      }),
    ],
    contributions: [
      buildContribution('a', 'g', {
        because: { nl: 'Omdat.' },
        otherFactors: 'Het weer.',
        mechanism: 'steun',
        evidence: [buildEvidence({ on: '2025', expires: '2030', context: { phases: [] } })],
        evidenceFrom: ['p'],
        confirmedBy: ['gemeente'],
        needs: ['a'],
        questions: [{ text: 'Waarom?', answer: 'Daarom.' }],
      }),
    ],
  });

/** The same agenda with something else at one place. */
const spoil = (path: readonly (string | number)[], value: unknown): SharedAgenda => {
  const agenda = structuredClone(sound());
  let holder = agenda as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1)!] = value;
  return agenda;
};

/** With a look at every contribution. */
const checkFields = (agenda: SharedAgenda): void => {
  checkFieldsOf(agenda, [...agenda.contributions.keys()]);
};

const LINK = ['contributions', 0] as const;
const POINT = ['goals', 0, 'indicators', 0, 'measurements', 0] as const;

describe('checkFields', () => {
  it('has nothing against an agenda that is sound, or that says little', () => {
    expect(() => {
      checkFields(sound());
      checkFields(buildAgenda());
    }).not.toThrow();
  });

  it.each([
    [['area'], 'GM0001', 'not-a-list'],
    [['area', 0], 5, 'not-a-text'],
    [['area', 1], { nl: 5 }, 'not-a-text'],
    [['area', 1], { nl: { text: 5 } }, 'not-a-text'],
    [['area', 1], { nl: {} }, 'not-a-text'],
    [['area', 1], { nl: 'Het dorp', fr: 5 }, 'not-a-text'],
    [['area', 1], { nl: { other: 'Het dorp' } }, 'not-a-text'],
    [['area', 1], null, 'not-a-text'],
    [['period'], '2024', 'not-a-record'],
    [['period', 'to'], 'ooit', 'not-a-date'],
    [['period', 'from'], 2024, 'not-a-date'],
    [['coordinator'], {}, 'not-a-text'],
    [['partners'], 'school', 'not-a-list'],
    [['partners', 1], 3, 'not-a-text'],
    [['context'], null, 'not-a-record'],
    [['context', 'phases'], 'primary', 'not-a-list'],
    [['childParticipation', 'voice'], 5, 'not-a-text'],
    [['modified'], '2026-13', 'not-a-date'],
    [['incomplete'], 'nee', 'unknown-value'],
    [['goals', 0, 'shared'], 'ja', 'unknown-value'],
    [['goals', 0, 'audience', 'groups'], 'children', 'not-a-list'],
    [['goals', 0, 'audience', 'ages', 'to'], '4', 'not-a-number'],
    [['goals', 0, 'indicators'], {}, 'not-a-list'],
    [['goals', 0, 'indicators', 0], null, 'not-a-record'],
    [['goals', 0, 'indicators', 0, 'direction'], 'omhoog', 'unknown-value'],
    [['goals', 0, 'indicators', 0, 'baseline'], {}, 'not-a-number', ['value']],
    [['goals', 0, 'indicators', 0, 'targets'], 20, 'not-a-list'],
    [[...POINT, 'value'], '2', 'not-a-number'],
    [[...POINT, 'on'], undefined, 'not-a-date'],
    [['goals', 0, 'childParticipation'], true, 'not-a-record'],
    [['actions', 0, 'owner'], undefined, 'not-a-text'],
    [['actions', 0, 'partners'], 'gemeente', 'not-a-list'],
    [['actions', 0, 'period', 'from'], '2024-02-30', 'not-a-date'],
    [['actions', 0, 'domains'], 'education', 'not-a-list'],
    [['actions', 0, 'audience'], [], undefined],
    [['actions', 0, 'area', 0], [5], 'not-a-text'],
    [['actions', 0, 'basedOn'], 5, 'not-a-text'],
    [['actions', 0, 'deliveredAsPlanned', 'answer'], true, 'unknown-value'],
    [['actions', 0, 'deliveredAsPlanned', 'on'], 'gisteren', 'not-a-date'],
    [[...LINK, 'because'], 5, 'not-a-text'],
    [[...LINK, 'otherFactors'], 5, 'not-a-text'],
    [[...LINK, 'mechanism'], { nl: 'steun' }, 'not-a-text'],
    [[...LINK, 'evidence'], {}, 'not-a-list'],
    [[...LINK, 'evidence', 0], 'local', 'not-a-record'],
    [[...LINK, 'evidence', 0, 'scheme'], undefined, 'not-a-text'],
    [[...LINK, 'evidence', 0, 'level'], 3, 'not-a-text'],
    [[...LINK, 'evidence', 0, 'direction'], 'postive', 'unknown-value'],
    [[...LINK, 'evidence', 0, 'direction'], undefined, 'unknown-value'],
    [[...LINK, 'evidence', 0, 'on'], 2025, 'not-a-date'],
    [[...LINK, 'evidence', 0, 'expires'], 'nooit', 'not-a-date'],
    [[...LINK, 'evidence', 0, 'context'], 'stad', 'not-a-record'],
    [[...LINK, 'evidenceFrom'], 'p', 'not-a-list'],
    [[...LINK, 'confirmedBy'], 'gemeente', 'not-a-list'],
    [[...LINK, 'needs'], 'a', 'not-a-list'],
    [[...LINK, 'needs', 0], null, 'not-a-text'],
    [[...LINK, 'questions'], 'Waarom?', 'not-a-list'],
    [[...LINK, 'questions', 0, 'answer'], 5, 'not-a-text'],
  ] as const)('at %j, %j is refused: %s', (path, value, reason, inside: readonly string[] = []) => {
    const check = () => {
      checkFields(spoil(path, value));
    };
    if (reason === undefined) expect(check).not.toThrow();
    else {
      const reference = inside.length === 0 ? value : undefined;
      expect(check).toThrowError(
        expect.objectContaining({ code: 'broken-agenda', facts: { path: [...path, ...inside], reason, reference } }),
      );
    }
  });

  it('looks at no other contributions than it is asked to', () => {
    const agenda = spoil([...LINK, 'needs'], 5);
    const both = { ...agenda, contributions: [sound().contributions[0]!, agenda.contributions[0]!] };
    expect(() => {
      checkFieldsOf(both, [0]);
    }).not.toThrow();
    expect(() => {
      checkFieldsOf(both, [0, 1]);
    }).toThrow(/^contributions\.1\.needs: /);
  });

  it('names the first of several', () => {
    const agenda = { ...spoil(['contributions', 0, 'needs'], 5), partners: 5 } as unknown as SharedAgenda;
    expect(() => {
      checkFields(agenda);
    }).toThrow(/^partners: /);
  });
});
