import type {
  MatchReasons,
  PracticeHit,
  PracticeQuery,
  PracticeStanding,
  ShelvedPractice,
  TextMatch,
} from '@gedeeld/core';
import { gradeOf } from '@gedeeld/core';

import { askedAudience } from './filters.js';

/** What was found of the words of the query in one practice. */
export interface FoundText {
  readonly text: readonly TextMatch[];
  readonly missing?: readonly string[];
}

/** A practice with why it is in the list, and why there. */
export const explainHit = (
  shelved: ShelvedPractice,
  standing: PracticeStanding,
  { query, found }: { query: PracticeQuery; found: FoundText },
): PracticeHit => {
  const { failing, unknown } = standing.conditions;
  const asksPlace = query.context !== undefined;
  const isOther = standing.isFromElsewhere && standing.relation !== 'none' && failing.length === 0;
  return {
    practice: shelved.practice,
    ref: shelved.ref,
    why: reasons(shelved, standing, { query, found }),
    ...(failing.length > 0 && { notApplicable: failing }),
    ...(asksPlace && unknown.length > 0 && { ask: unknown }),
    ...(isOther && { otherPlace: true }),
  };
};

const reasons = (
  { practice, adopters }: ShelvedPractice,
  { relation, via, roles, place, grade, evidence }: PracticeStanding,
  { query, found }: { query: PracticeQuery; found: FoundText },
): MatchReasons => {
  const groups = askedAudience(query).groups ?? [];
  return {
    text: found.text,
    ...(found.missing && { missing: found.missing }),
    ...(query.challenge !== undefined && { challenge: { relation, ...(via !== undefined && { via }) } }),
    domains: practice.domains.filter((domain) => query.domains?.includes(domain)),
    roles,
    groups: practice.audience.groups.filter((group) => groups.includes(group)),
    ...(place && { place }),
    grade: gradeOf(grade),
    evidence,
    adopters,
  };
};
