import type { Id } from '../../model/id.js';
import { contributorFinder } from '../contributors.js';
import type { Overlap } from '../overlap.js';
import { OVERLAPS } from '../overlap.js';
import type { OverlapCensus } from '../overlap-census.js';
import { censusByCounting, censusByPairs, MOST_BY_PAIRS } from '../overlap-census.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import { sortIds } from './sort-findings.js';

/** Actions that overlap in this way on a goal: one finding for each goal, however many there are. */
export const overlapsOf =
  (overlap: Overlap) =>
  (scene: Scene): readonly Draft[] => {
    const drafts: Draft[] = [];
    const kind = OVERLAPS.indexOf(overlap);
    for (const { goal, census } of censuses(scene)) {
      const actions = census[kind]!;
      if (actions.length === 0) continue;
      const listed = sortIds([...actions]).slice(0, LISTED);
      drafts.push({ subjects: [goal, ...listed], facts: { goal, actions: listed, count: actions.length } });
    }
    return drafts;
  };

/** More names than this no one reads; the rest are in the count, and in the pairs that can be asked for. */
const LISTED = 20;

interface GoalCensus {
  readonly goal: Id;
  readonly census: OverlapCensus;
}

/** Three rules ask for the same counts. */
const known = new WeakMap<Scene, readonly GoalCensus[]>();

const censuses = (scene: Scene): readonly GoalCensus[] => {
  const found = known.get(scene) ?? takeCensuses(scene);
  known.set(scene, found);
  return found;
};

const takeCensuses = ({ groundwork }: Scene): readonly GoalCensus[] => {
  const contributorsTo = contributorFinder(groundwork);
  const taken: GoalCensus[] = [];
  groundwork.setting.agenda.goals.forEach(({ id }, goal) => {
    const contributors = contributorsTo(goal);
    if (contributors.length < 2) return;
    const census = contributors.length <= MOST_BY_PAIRS ? censusByPairs(contributors) : censusByCounting(contributors);
    taken.push({ goal: id, census });
  });
  return taken;
};
