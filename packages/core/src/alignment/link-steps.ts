import { SAYS } from '../contributions/says.js';
import { REASONED } from '../evidence/grade-rank.js';
import type { Id } from '../model/id.js';
import { lackingNeeds } from './needs.js';
import type { Ascent } from './ascent.js';
import type { LinkStepName } from './link-step.js';
import { statusRank } from './policy.js';
import type { StepList } from './step-list.js';

/** Adds what the links of a chain lack: first all reasons, then all needs, and so on; along the chain within each. */
export const addLinkSteps = (ascent: Ascent, steps: StepList): void => {
  addOnLinks('give-reason', lacksReason, { ascent, steps });
  addNeeded(ascent, steps);
  addOnLinks('add-source', lacksSource, { ascent, steps });
  addOnLinks('strengthen-link', lacksStrength, { ascent, steps });
};

type Lack = (link: number, ascent: Ascent) => boolean;

const addOnLinks = (
  step: LinkStepName,
  lacks: Lack,
  { ascent, steps }: { readonly ascent: Ascent; readonly steps: StepList },
): void => {
  for (let at = 0; at < ascent.chain.length; at += 1) {
    const link = ascent.chain[at]!;
    if (lacks(link, ascent)) steps.push(ascent.linkStep(step, link, ascent.grade));
  }
};

/** A reason is asked for on every link, unless the caller set a bar that asks for none. */
const lacksReason: Lack = (link, ascent) =>
  ascent.status >= STATUS_REASONED && ascent.groundwork.claims.reasoned[link] === 0;

const STATUS_REASONED = statusRank('reasoned');

/** Evidence for the claim that has no source is worth no more than a reason; with one it may be enough. */
const lacksSource: Lack = (link, ascent) =>
  isTooWeak(link, ascent) && ascent.groundwork.claims.unsourcedSupport[link] !== 0;

const lacksStrength: Lack = (link, ascent) => isTooWeak(link, ascent) && !reasonWouldDo(link, ascent);

const isTooWeak = (link: number, { groundwork, grade }: Ascent): boolean => groundwork.ranks[link]! < grade;

/** A claim that is worth less than a reason has none yet, or is refuted. */
const reasonWouldDo = (link: number, { groundwork, grade }: Ascent): boolean =>
  groundwork.claims.refuted[link] === 0 && grade <= REASONED;

/** Whatever holds a link of the chain down, once. */
const addNeeded = ({ groundwork, chain, grade }: Ascent, steps: StepList): void => {
  const { graph } = groundwork;
  let known: Set<Id> | undefined;
  for (let at = 0; at < chain.length; at += 1) {
    const link = chain[at]!;
    if ((graph.says[link]! & SAYS.needs) === 0) continue;
    for (const need of lackingNeeds(groundwork, link, grade)) {
      known ??= new Set<Id>();
      if (known.has(need)) continue;
      known.add(need);
      steps.push({ step: 'start-needed', subject: need, link: graph.linkIds.of(link) });
    }
  }
};
