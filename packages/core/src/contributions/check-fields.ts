import { DELIVERY_ANSWERS } from '../model/action.js';
import { EVIDENCE_DIRECTIONS } from '../model/evidence.js';
import { INDICATOR_DIRECTIONS } from '../model/indicator.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { brokenAgenda } from './broken-agenda.js';
import type { Check } from './fault.js';
import { aDate, aFlag, aNumber, aText, aWord, listOf, oneOf, recordOf } from './fault.js';
import { isPlainAction, isPlainGoal } from './plainly-sound.js';

/**
 * Throws a `GedeeldError` that names the first field that the method reads and cannot read. The parser lets none of them
 * through. Ids, and what they refer to, are looked at where they are used. Of the contributions only those at the
 * places in `doubtful` are looked at.
 */
export const checkFields = (agenda: SharedAgenda, doubtful: readonly number[]): void => {
  const fault = anAgenda(onlyAt(doubtful, aContribution))(agenda);
  if (fault !== undefined) throw brokenAgenda(fault.path, fault.reason, fault.reference);
};

/** A list of which only the items at these places can be unsound. */
const onlyAt =
  (places: readonly number[], item: Check): Check =>
  (value) => {
    for (const at of places) {
      const fault = item((value as readonly unknown[])[at]);
      if (fault !== undefined) return { ...fault, path: [at, ...fault.path] };
    }
    return undefined;
  };

/** Looks at what is not plainly sound field by field. */
const unlessPlain =
  (isPlain: (value: unknown) => boolean, check: Check): Check =>
  (value) =>
    isPlain(value) ? undefined : check(value);

const aPeriod = recordOf({ from: aDate, to: aDate });

const anAudience = recordOf({ ages: recordOf({ from: aNumber, to: aNumber }), groups: listOf(aWord) });

const aContext = recordOf({ phases: listOf(aWord) });

const participation = recordOf({ space: aText, voice: aText, audience: aText, influence: aText });

const aPoint = recordOf({ value: aNumber, on: aDate }, ['value', 'on']);

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

const anAgenda = (contributions: Check): Check =>
  recordOf({
    area: listOf(aText),
    period: aPeriod,
    coordinator: aWord,
    partners: listOf(aWord),
    context: aContext,
    goals: listOf(unlessPlain(isPlainGoal, aGoal)),
    actions: listOf(unlessPlain(isPlainAction, anAction)),
    contributions,
    childParticipation: participation,
    modified: aDate,
    incomplete: aFlag,
  });
