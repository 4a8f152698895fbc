import type { Contribution } from '../../model/contribution.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import { gradeItem } from './evidence-grade.js';
import { gradeRank } from './grades.js';
import { practicesOf } from './references.js';
import { isBlank } from './texts.js';
import type { OracleItem, OracleLink, OracleOptions } from './types.js';

/** The links in document order; h is still g, the needs come later. */
export const gradeLinks = (agenda: SharedAgenda, options: OracleOptions): OracleLink[] => {
  const ids = linkIds(agenda.contributions);
  return agenda.contributions.map((contribution, index) => gradeLink(contribution, ids[index]!, { agenda, options }));
};

const gradeLink = (
  contribution: Contribution,
  id: string,
  { agenda, options }: { agenda: SharedAgenda; options: OracleOptions },
): OracleLink => {
  const effect = contribution.effect ?? 'supports';
  const setting = { today: options.today, here: agenda.context, levels: options.policy?.evidenceLevels, effect };
  const own = contribution.evidence.map((evidence) => gradeItem(evidence, { ...setting, fromPractice: false }));
  const borrowed = practicesOf(contribution.evidenceFrom, options.catalogues ?? [])
    .flatMap((practice) => practice.evidence)
    .map((evidence) => gradeItem(evidence, { ...setting, fromPractice: true }));

  // What a practice's evidence says about helping is the other way about for a claim of hindering.
  const swapped = effect === 'undermines';
  const inFavour = best([
    ...own.filter((item) => item.direction === 'positive'),
    ...borrowed.filter((item) => item.direction === (swapped ? 'negative' : 'positive')),
  ]);
  const against = best([
    ...own.filter((item) => item.direction === 'none' || item.direction === 'negative'),
    ...borrowed.filter((item) => item.direction === 'none' || item.direction === (swapped ? 'positive' : 'negative')),
  ]);

  const refuted = against >= 3 && against >= inFavour;
  const reasoned = !isBlank(contribution.because);
  const ungrounded = effect === 'undermines' && !reasoned;
  const g = refuted || ungrounded ? 0 : Math.max(inFavour, reasoned ? 2 : 1);
  const { from, to } = contribution;
  return { id, from, to, effect, contribution, items: [...own, ...borrowed], inFavour, against, refuted, g, h: g };
};

const best = (items: readonly OracleItem[]): number => Math.max(0, ...items.map((item) => gradeRank(item.grade)));

const linkIds = (contributions: readonly Contribution[]): string[] =>
  contributions.map((contribution, index) => {
    if (contribution.id !== undefined) return contribution.id;
    const { from, to } = contribution;
    const twins = contributions
      .slice(0, index)
      .filter((earlier) => earlier.id === undefined && earlier.from === from && earlier.to === to);
    return twins.length === 0 ? `${from}->${to}` : `${from}->${to}#${twins.length + 1}`;
  });
