import { describe, expect, it } from 'vitest';
import type { Bar } from './policy.js';
import { explain } from './explain.js';
import type { ExplainedLink, Explanation } from './explain.js';
import { analyseAgenda } from './analyse-agenda.js';
import type { Verdict } from './verdict.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { ClaimStatus } from '../model/claim-status.js';
import { GRADES } from '../model/grade.js';
import type { Grade } from '../model/grade.js';
import { difference, firstFailure } from '../testing/first-failure.js';

const rank = (grade: Grade): number => GRADES.indexOf(grade);
const far = (status: ClaimStatus): number => CLAIM_STATUSES.indexOf(status);

/** The verdict, worked out from nothing but the explanation of it. */
const verdictFrom = (explanation: Explanation): Verdict => {
  const { chain, harm, support, stopped, bars } = explanation;
  const clears = (bar: Bar): boolean =>
    chain.length > 0 &&
    chain.every((link) => rank(link.effective) >= rank(bar.grade) && far(link.ceiling) >= far(bar.status));
  if (stopped) return 'inactive';
  if (chain.length === 0 && rank(harm) < rank('reasoned')) return 'unlinked';
  if (rank(harm) >= rank('reasoned')) return rank(support) < rank('reasoned') ? 'counteracts' : 'contested';
  if (clears(bars.certain)) return 'certain';
  if (clears(bars.likely)) return 'likely';
  return clears(bars.plausible) ? 'plausible' : 'unproven';
};

/** The grade of a supporting link, worked out from the evidence it is explained with. */
const gradeFrom = (link: ExplainedLink): Grade => {
  const best = (directions: readonly string[]): number =>
    Math.max(0, ...link.evidence.filter((item) => directions.includes(item.direction)).map((item) => rank(item.grade)));
  const [inFavour, against] = [best(['positive']), best(['none', 'negative'])];
  if (against >= 3 && against >= inFavour) return 'none';
  return GRADES[Math.max(inFavour, link.reasoned ? 2 : 1)]!;
};

const aboutLink = (link: ExplainedLink): string[] => [
  ...(link.effect === 'supports' ? difference(`grade of ${link.link}`, link.grade, gradeFrom(link)) : []),
  ...(link.needs.length === 0 ? difference(`effective of ${link.link}`, link.effective, link.grade) : []),
  ...link.evidence.flatMap(({ mapped, grade, downgrades }) =>
    difference(
      'evidence',
      rank(grade),
      downgrades.reduce((left, { steps }) => left - steps, rank(mapped)),
    ),
  ),
];

const aboutChains = ({ chain, harmChain, status, harm }: Explanation): string[] => {
  const lowest = Math.min(...chain.map((link) => rank(link.effective)));
  const least = Math.min(...chain.map((link) => far(link.ceiling)));
  return [
    ...difference('status', status, chain.length === 0 ? 'unlinked' : CLAIM_STATUSES[least]),
    ...difference(
      'weakest',
      chain.map((link) => link.weakest),
      chain.map((link) => rank(link.effective) === lowest),
    ),
    ...difference('harm', rank(harm), Math.min(...harmChain.map((link) => rank(link.effective)), 6 * harmChain.length)),
  ];
};

describe('explain, on random agendas', () => {
  it('explains every verdict so that it can be worked out again', () => {
    const failure = firstFailure(({ agenda, options }) => {
      const analysis = analyseAgenda(agenda, options);
      return analysis.actions.flatMap(({ action, byGoal }) =>
        byGoal.flatMap(({ goal, verdict, chain, harmChain }) => {
          const explanation = explain(agenda, options, action, goal, analysis);
          return [
            ...difference('verdict', explanation.verdict, verdict),
            ...difference('verdict worked out', verdictFrom(explanation), verdict),
            ...difference(
              'chains',
              [explanation.chain.map(({ link }) => link), explanation.harmChain.map(({ link }) => link)],
              [chain, harmChain],
            ),
            ...aboutChains(explanation),
            ...[...explanation.chain, ...explanation.harmChain].flatMap(aboutLink),
          ];
        }),
      );
    }, 0.3);
    expect(failure).toBeUndefined();
  });
});
