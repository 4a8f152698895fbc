import { CONCERNS } from '../../contributions/grade-links.js';
import type { LinkEvidence } from '../../contributions/link.js';
import type { Check } from './rule.js';

/** A rule about links with evidence of some kind; the fact is how many pieces. */
export const countItems =
  (concern: keyof typeof CONCERNS, isMeant: (item: LinkEvidence) => boolean): Check<number> =>
  ({ groundwork }) => {
    const { concerns, items } = groundwork.claims;
    const mark = CONCERNS[concern];
    return (link) => ((concerns[link]! & mark) === 0 ? undefined : { count: items(link).filter(isMeant).length });
  };
