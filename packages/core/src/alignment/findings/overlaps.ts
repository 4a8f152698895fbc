import type { Id } from '../../model/id.js';
import { contributorFinder } from '../contributors.js';
import type { Overlap } from '../overlap.js';
import type { OverlapCensus } from '../overlap-census.js';
import { censusByCounting, censusByPairs } from '../overlap-census.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';
import { byCodeUnits } from './sort-findings.js';

/** Actions that overlap in this way on a goal: one finding for each goal, however many there are. */
export const overlapsOf =
  (overlap: Overlap) =>
  (scene: Scene): readonly Draft[] =>
    censuses(scene).flatMap(({ goal, census }) => {
      const actions = census.get(overlap);
      if (actions === undefined || actions.length === 0) return NONE;
      const listed = [...actions].sort(byCodeUnits).slice(0, LISTED);
      return [{ subjects: [goal, ...listed], facts: { goal, actions: listed, count: actions.length } }];
    });

const NONE: readonly Draft[] = Object.freeze([]);

/** More names than this no one reads; the rest are in the count, and in the pairs that can be asked for. */
const LISTED = 20;

/** Up to here looking at every pair is less work than preparing to count. */
const FEW = 16;

interface GoalCensus {
  readonly goal: Id;
  readonly census: OverlapCensus;
}

const NO_CENSUS: readonly GoalCensus[] = Object.freeze([]);

/** Three rules ask for the same counts. */
const known = new WeakMap<Scene, readonly GoalCensus[]>();

const censuses = (scene: Scene): readonly GoalCensus[] => {
  let found = known.get(scene);
  if (found === undefined) {
    const { groundwork } = scene;
    const contributorsTo = contributorFinder(groundwork);
    found = groundwork.setting.agenda.goals.flatMap(({ id }, goal) => {
      const contributors = contributorsTo(goal);
      if (contributors.length < 2) return NO_CENSUS;
      const census = contributors.length <= FEW ? censusByPairs(contributors) : censusByCounting(contributors);
      return [{ goal: id, census }];
    });
    known.set(scene, found);
  }
  return found;
};
