import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';

/**
 * The goals for which there are ideas and nothing else: an action that is an idea leads to them over contributions that
 * help, and no action that is planned, running or done does. What has stopped does not count. A goal of these that is
 * `stalled` is called "Alleen nog een idee" instead of "Ligt stil". Linear in the agenda.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * goalsWithOnlyIdeas(agenda); // → new Set(['zwemmen'])
 */
export const goalsWithOnlyIdeas = (agenda: SharedAgenda): ReadonlySet<Id> => {
  const helped = new Map<Id, Id[]>();
  for (const { from, to, effect } of agenda.contributions) {
    if (effect === 'undermines') continue;
    const known = helped.get(from);
    if (known) known.push(to);
    else helped.set(from, [to]);
  }
  const ideas = new Set<Id>();
  const others = new Set<Id>();
  for (const { id, status } of agenda.actions) if (status !== 'stopped') (status === 'idea' ? ideas : others).add(id);
  for (const reached of [ideas, others]) {
    // A set can be added to while it is walked; circles of goals end by themselves.
    for (const id of reached) for (const to of helped.get(id) ?? []) reached.add(to);
  }
  return new Set(agenda.goals.flatMap(({ id }) => (ideas.has(id) && !others.has(id) ? [id] : [])));
};
