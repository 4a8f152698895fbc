import type { Facts } from '../../problems/facts.js';
import type { Id } from '../../model/id.js';
import type { Finding } from './finding.js';
import { noSharedGoal } from './no-shared-goal.js';
import type { IndicatorCase, Rule } from './rule.js';
import { RULES } from './rules.js';
import type { Decided, Scene } from './scene.js';
import { setScene } from './scene.js';
import { sortBySubjects, sortIds } from './sort-findings.js';

/**
 * What the agenda's linter has to say, sorted by severity, code and subjects. Of an agenda without a shared goal only
 * that: everything else is about getting to one.
 */
export const findAll = (decided: Decided): readonly Finding[] => {
  const scene = setScene(decided);
  const aimless = noSharedGoal(scene).length > 0;
  const rules = aimless ? RULES.filter(({ code }) => code === 'no-shared-goal') : RULES;
  const things = listThings(scene);
  // The table is in the order of the findings, so that only those of one rule are left to sort.
  return NO_FINDINGS.concat(...rules.map((rule) => sortBySubjects(findBy(rule, scene, things))));
};

const NO_FINDINGS: readonly Finding[] = [];

/** What there is to look at. */
interface Things {
  readonly indicators: readonly IndicatorCase[];
  /** For every link, 1 when it comes from an action that is stopped: nothing is said of those. */
  readonly silent: Uint8Array;
}

const listThings = ({ groundwork }: Scene): Things => {
  const { graph, setting, movement, stopped } = groundwork;
  const indicators: IndicatorCase[] = [];
  setting.agenda.goals.forEach((of, goal) => {
    const first = movement.columns.indicators[goal]!;
    of.indicators?.forEach((indicator, at) => {
      indicators.push({ goal, indicator, place: first + at });
    });
  });
  return { indicators, silent: linksFrom(stopped, graph.from) };
};

/** Marks the links that come from a marked node. A loop, because walking a typed array as a list is many times as slow. */
const linksFrom = (marks: Uint8Array, from: Int32Array): Uint8Array => {
  const marked = new Uint8Array(from.length);
  for (let link = 0; link < marked.length; link += 1) marked[link] = marks[from[link]!]!;
  return marked;
};

/** A rule looks at one kind of thing after the other, and at all things of a kind in one go. */
const findBy = (rule: Rule, scene: Scene, things: Things): Finding[] => {
  const { code, severity } = rule;
  const found: Finding[] = [];
  const note = (subjects: readonly Id[], facts: Facts): void => {
    found.push({ code, severity, subjects, facts });
  };
  rule.onAgenda?.(scene).forEach(({ subjects, facts }) => {
    note(sortIds([...subjects]), facts);
  });
  lookAtGoals(rule, scene, note);
  lookAtIndicators(rule, scene, { things, note });
  lookAtActions(rule, scene, note);
  lookAtLinks(rule, scene, { things, note });
  return found;
};

type Note = (subjects: readonly Id[], facts: Facts) => void;

const lookAtGoals = ({ onGoal }: Rule, scene: Scene, note: Note): void => {
  const look = onGoal?.(scene);
  if (look === undefined) return;
  scene.groundwork.setting.agenda.goals.forEach(({ id }, at) => {
    const facts = look(at);
    if (facts !== undefined) note([id], { goal: id, ...facts });
  });
};

const lookAtIndicators = (
  { onIndicator }: Rule,
  scene: Scene,
  { things, note }: { readonly things: Things; readonly note: Note },
): void => {
  const look = onIndicator?.(scene);
  if (look === undefined) return;
  for (const one of things.indicators) {
    const facts = look(one);
    const { id } = one.indicator;
    if (facts !== undefined) note([id], { indicator: id, goal: scene.groundwork.graph.ids[one.goal], ...facts });
  }
};

const lookAtActions = ({ onAction }: Rule, scene: Scene, note: Note): void => {
  const look = onAction?.(scene);
  if (look === undefined) return;
  scene.groundwork.setting.agenda.actions.forEach(({ id, status }, at) => {
    const facts = status === 'stopped' ? undefined : look(at);
    if (facts !== undefined) note([id], { action: id, ...facts });
  });
};

const lookAtLinks = (
  { onLink }: Rule,
  scene: Scene,
  { things, note }: { readonly things: Things; readonly note: Note },
): void => {
  const look = onLink?.(scene);
  if (look === undefined) return;
  const { ids, linkIds, from, to } = scene.groundwork.graph;
  const { silent } = things;
  for (let link = 0; link < silent.length; link += 1) {
    const facts = silent[link] === 0 ? look(link) : undefined;
    if (facts === undefined) continue;
    const id = linkIds.of(link);
    note([id], { link: id, from: ids[from[link]!], to: ids[to[link]!], ...facts });
  }
};
