import { DELIVERY_ANSWERS } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import { isPartialDate } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import { EVIDENCE_DIRECTIONS } from '../model/evidence.js';
import { INDICATOR_DIRECTIONS } from '../model/indicator.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { brokenAgenda } from './broken-agenda.js';
import { aDate, aFlag, aNumber, aText, aWord, listOf, oneOf, recordOf } from './fault.js';

/**
 * Throws a `GedeeldError` that names the first field that the method reads and cannot read. The parser lets none of them
 * through. Ids, and what they refer to, are looked at where they are used.
 */
export const checkFields = (agenda: SharedAgenda): void => {
  const fault = anAgenda(agenda);
  if (fault !== undefined) throw brokenAgenda(fault.path, fault.reason, fault.reference);
};

const aPeriod = recordOf({ from: aDate, to: aDate });

const anAudience = recordOf({ ages: recordOf({ from: aNumber, to: aNumber }), groups: listOf(aWord) });

const participation = recordOf({ space: aText, voice: aText, audience: aText, influence: aText });

const aPoint = recordOf({ value: aNumber, on: aDate }, ['value', 'on']);

const aContext = recordOf({ phases: listOf(aWord) });

const aGoal = recordOf({
  shared: aFlag,
  audience: anAudience,
  indicators: listOf(
    recordOf({
      id: aWord,
      direction: oneOf(INDICATOR_DIRECTIONS),
      baseline: aPoint,
      targets: listOf(aPoint),
      measurements: listOf(aPoint),
    }),
  ),
  childParticipation: participation,
});

const anAction = recordOf(
  {
    owner: aWord,
    partners: listOf(aWord),
    period: aPeriod,
    domains: listOf(aWord),
    audience: anAudience,
    area: listOf(aText),
    basedOn: aWord,
    deliveredAsPlanned: recordOf({ answer: oneOf(DELIVERY_ANSWERS), on: aDate }),
    childParticipation: participation,
  },
  ['owner'],
);

const aContribution = recordOf({
  because: aText,
  evidence: listOf(
    recordOf(
      {
        scheme: aWord,
        level: aWord,
        direction: oneOf(EVIDENCE_DIRECTIONS),
        on: aDate,
        expires: aDate,
        context: aContext,
      },
      ['scheme', 'direction'],
    ),
  ),
  evidenceFrom: listOf(aWord),
  otherFactors: aText,
  confirmedBy: listOf(aWord),
  needs: listOf(aWord),
  mechanism: aWord,
  questions: listOf(recordOf({ answer: aText })),
});

/**
 * Whether a contribution is sound in the plainest way, as nearly all are: told field by field, by name, because there may
 * be a million of them, and going through a table takes several times as long. What is not, is looked at with the table.
 */
const isPlain = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Partial<Record<keyof Contribution, unknown>>;
  return (
    isPlainWord(one.because) &&
    isPlainWord(one.otherFactors) &&
    isPlainWord(one.mechanism) &&
    areWords(one.needs) &&
    areWords(one.evidenceFrom) &&
    areWords(one.confirmedBy) &&
    isNothing(one.questions) &&
    (isNothing(one.evidence) || (Array.isArray(one.evidence) && one.evidence.every(isPlainEvidence)))
  );
};

const isPlainEvidence = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Partial<Record<keyof Evidence, unknown>>;
  return (
    typeof one.scheme === 'string' &&
    isPlainWord(one.level) &&
    DIRECTIONS.has(one.direction) &&
    (one.on === undefined || (typeof one.on === 'string' && isPartialDate(one.on))) &&
    one.expires === undefined &&
    one.context === undefined
  );
};

const DIRECTIONS: ReadonlySet<unknown> = new Set(EVIDENCE_DIRECTIONS);

const isPlainWord = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const areWords = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== 'string') return false;
  return true;
};

const anAgenda = recordOf({
  area: listOf(aText),
  period: aPeriod,
  coordinator: aWord,
  partners: listOf(aWord),
  context: aContext,
  goals: listOf(aGoal),
  actions: listOf(anAction),
  contributions: listOf((value) => (isPlain(value) ? undefined : aContribution(value))),
  childParticipation: participation,
  modified: aDate,
  incomplete: aFlag,
});
