import type { SharedAgenda } from '../../model/shared-agenda.js';
import { isLive } from './live.js';
import type { OracleLink } from './types.js';

interface Valued {
  readonly links: OracleLink[];
  readonly value: Map<string, number>;
}

/**
 * h of every link and V of every action and goal: everything starts at 0 and is
 * worked out again, whole, until a round changes nothing.
 */
export const applyNeeds = (agenda: SharedAgenda, graded: readonly OracleLink[], today: string): Valued => {
  let value = new Map<string, number>();
  for (;;) {
    const links = graded.map((link) => ({
      ...link,
      h: Math.min(link.g, ...link.contribution.needs.map((need) => needMet(agenda, need, value))),
    }));
    const next = new Map<string, number>();
    for (const action of agenda.actions) next.set(action.id, isLive(action, agenda, today) ? 6 : 0);
    for (const goal of agenda.goals) {
      const arriving = links.filter((link) => link.to === goal.id && link.effect === 'supports');
      next.set(goal.id, Math.max(0, ...arriving.map((link) => Math.min(link.h, value.get(link.from) ?? 0))));
    }
    if (sameValues(value, next)) return { links, value };
    value = next;
  }
};

/** N(x): what is left of a link that needs x. */
export const needMet = (agenda: SharedAgenda, need: string, value: ReadonlyMap<string, number>): number => {
  const done = agenda.actions.some((action) => action.id === need && action.status === 'done');
  return done ? 6 : (value.get(need) ?? 0);
};

const sameValues = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, grade]) => other.get(id) === grade);
