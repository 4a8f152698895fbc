import type { Facts } from '../../problems/facts.js';
import type { Id } from '../../model/id.js';
import type { Finding } from './finding.js';
import { noSharedGoal } from './no-shared-goal.js';
import type { Draft, Rule } from './rule.js';
import { RULES } from './rules.js';
import type { Scene } from './scene.js';
import { setScene } from './scene.js';

/**
 * What the agenda's linter has to say, sorted by severity, code and subjects. Of an agenda without a shared goal only
 * that: everything else is about getting to one.
 */
export const findAll = (parts: Omit<Scene, 'reachesShared'>): readonly Finding[] => {
  const scene = setScene(parts);
  const aimless = noSharedGoal(scene).length > 0;
  const rules = aimless ? RULES.filter(({ code }) => code === 'no-shared-goal') : RULES;
  const drafts = new Map<Rule, Draft[]>(rules.map((rule) => [rule, [...(rule.onAgenda?.(scene) ?? [])]]));
  if (!aimless) {
    lookAtGoals(scene, drafts);
    lookAtActions(scene, drafts);
    lookAtLinks(scene, drafts);
  }
  // The table is in the order of the findings, so that only those of one rule are left to sort.
  return [...drafts].flatMap(([rule, found]) => sortedBySubjects(found.map((draft) => finding(rule, draft))));
};

type Drafts = ReadonlyMap<Rule, Draft[]>;

const lookAtGoals = (scene: Scene, drafts: Drafts): void => {
  const { agenda } = scene.groundwork.setting;
  const looks = rulesThat(drafts, 'onGoal');
  const indicatorLooks = rulesThat(drafts, 'onIndicator');
  agenda.goals.forEach(({ id, indicators }, goal) => {
    for (const { look, found } of looks) note(found, look(goal, scene), { goal: id });
    const points = scene.groundwork.movement.points(goal);
    (indicators ?? []).forEach((indicator, at) => {
      const one = { goal, indicator, points: points[at]! };
      for (const { look, found } of indicatorLooks) {
        const facts = look(one, scene);
        note(found, facts && { goal: id, ...facts }, { indicator: indicator.id });
      }
    });
  });
};

const lookAtActions = (scene: Scene, drafts: Drafts): void => {
  const looks = rulesThat(drafts, 'onAction');
  scene.groundwork.setting.agenda.actions.forEach(({ id, status }, at) => {
    if (status === 'stopped') return;
    for (const { look, found } of looks) note(found, look(at, scene), { action: id });
  });
};

const lookAtLinks = (scene: Scene, drafts: Drafts): void => {
  const { graph, setting } = scene.groundwork;
  const looks = rulesThat(drafts, 'onLink');
  for (let link = 0; link < graph.linkCount; link += 1) {
    if (setting.agenda.actions[graph.from[link]! - graph.goalCount]?.status === 'stopped') continue;
    // Counted, not iterated: this is the one loop that runs links times rules.
    for (let rule = 0; rule < looks.length; rule += 1) {
      const facts = looks[rule]!.look(link, scene);
      if (facts === undefined) continue;
      const id = graph.linkIds[link]!;
      const from = graph.ids[graph.from[link]!]!;
      const to = graph.ids[graph.to[link]!]!;
      looks[rule]!.found.push({ subjects: [id], facts: { link: id, from, to, ...facts } });
    }
  }
};

/** The rules that look at one kind of thing, each with the list its findings go to. */
const rulesThat = <Kind extends keyof Rule>(
  drafts: Drafts,
  kind: Kind,
): readonly { readonly look: NonNullable<Rule[Kind]>; readonly found: Draft[] }[] =>
  Array.from(drafts).flatMap(([rule, found]) => {
    const look = rule[kind];
    return look === undefined ? [] : [{ look: look as NonNullable<Rule[Kind]>, found }];
  });

/** Notes a finding about one thing: its id is the subject, and a fact too. */
const note = (found: Draft[], facts: Facts | undefined, about: Readonly<Record<string, Id>>): void => {
  if (facts !== undefined) found.push({ subjects: Object.values(about), facts: { ...about, ...facts } });
};

const finding = ({ code, severity }: Rule, { subjects, facts }: Draft): Finding => ({
  code,
  severity,
  subjects: subjects.length === 1 ? subjects : [...subjects].sort(byCodeUnits),
  facts,
});

/** Finding out that there is nothing to sort is cheap, and ids often come in order. */
const sortedBySubjects = (findings: Finding[]): readonly Finding[] =>
  findings.every((one, at) => at === 0 || bySubjects(findings[at - 1]!, one) <= 0)
    ? findings
    : findings.sort(bySubjects);

const bySubjects = (one: Finding, other: Finding): number => {
  const length = Math.min(one.subjects.length, other.subjects.length);
  for (let at = 0; at < length; at += 1) {
    const order = byCodeUnits(one.subjects[at]!, other.subjects[at]!);
    if (order !== 0) return order;
  }
  return one.subjects.length - other.subjects.length;
};

const byCodeUnits = (one: Id, other: Id): number => (one < other ? -1 : Number(one > other));
