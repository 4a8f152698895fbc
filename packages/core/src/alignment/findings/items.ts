import type { LinkEvidence } from '../../contributions/link.js';
import type { Check } from './rule.js';

/** A rule about links with evidence of some kind; the fact is how many pieces. */
export const countItems =
  (isMeant: (item: LinkEvidence) => boolean): Check<number> =>
  (link, { groundwork }) => {
    const items = groundwork.claims.items[link]!;
    // Most links have no evidence at all, and there may be a million.
    if (items.length === 0) return undefined;
    const count = items.filter(isMeant).length;
    return count > 0 ? { count } : undefined;
  };
