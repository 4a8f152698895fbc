import { gradeOf, REASONED } from '../evidence/grade-rank.js';
import type { Id } from '../model/id.js';
import { lackingNeeds } from './needs.js';
import type { NextStep, NextStepName } from './next-step.js';
import type { Ascent } from './ascent.js';
import { statusRank } from './policy.js';

/** What the links of a chain lack, first all reasons, then all needs, and so on; along the chain within each. */
export const linkSteps = (ascent: Ascent): NextStep[] => [
  ...onLinks('give-reason', ascent, lacksReason),
  ...neededSteps(ascent),
  ...onLinks('add-source', ascent, lacksSource),
  ...onLinks('strengthen-link', ascent, lacksStrength),
];

type Lack = (link: number, ascent: Ascent) => boolean;

const NO_STEPS: readonly NextStep[] = Object.freeze([]);

const onLinks = (step: NextStepName, ascent: Ascent, lacks: Lack): readonly NextStep[] => {
  const { graph, ranks } = ascent.groundwork;
  if (!ascent.chain.some((link) => lacks(link, ascent))) return NO_STEPS;
  return ascent.chain
    .filter((link) => lacks(link, ascent))
    .map((link) => ({
      step,
      subject: graph.linkIds[link]!,
      from: graph.ids[graph.from[link]!]!,
      to: graph.ids[graph.to[link]!]!,
      grade: gradeOf(ranks[link]!),
      asked: gradeOf(ascent.grade),
    }));
};

/** A reason is asked for on every link, or it is all that a link needs to be worth enough. */
const lacksReason: Lack = (link, ascent) =>
  ascent.groundwork.claims.reasoned[link] === 0 &&
  (ascent.status >= statusRank('reasoned') || (isTooWeak(link, ascent) && reasonWouldDo(link, ascent)));

/** Evidence for the claim that has no source is worth no more than a reason; with one it may be enough. */
const lacksSource: Lack = (link, ascent) =>
  isTooWeak(link, ascent) && ascent.groundwork.claims.unsourcedSupport[link] !== 0;

const lacksStrength: Lack = (link, ascent) => isTooWeak(link, ascent) && !reasonWouldDo(link, ascent);

const isTooWeak = (link: number, { groundwork, grade }: Ascent): boolean => groundwork.ranks[link]! < grade;

const reasonWouldDo = (link: number, { groundwork, grade }: Ascent): boolean => {
  const { reasoned, refuted } = groundwork.claims;
  return reasoned[link] === 0 && refuted[link] === 0 && grade <= REASONED;
};

/** Whatever holds a link of the chain down, once. */
const neededSteps = ({ groundwork, chain, grade }: Ascent): NextStep[] => {
  let links: Map<Id, Id> | undefined;
  for (const link of chain) {
    // Nothing holds down a link that is worth enough.
    if (groundwork.effective[link]! >= grade) continue;
    for (const need of lackingNeeds(groundwork, link, grade)) {
      links ??= new Map<Id, Id>();
      if (!links.has(need)) links.set(need, groundwork.graph.linkIds[link]!);
    }
  }
  return links === undefined
    ? []
    : Array.from(links, ([subject, link]) => ({ step: 'start-needed' as const, subject, link }));
};
