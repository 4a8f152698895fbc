import type { Catalogue, SharedAgenda } from '@gedeeld/core';
import { iriOf } from '@gedeeld/core';

import type { DocumentEdit } from './document-edit.js';
import type { Path } from './path.js';
import { valueAt } from './path.js';

/**
 * What has to change to take a record out: with a goal or action go its contributions and what needs it; a partner leaves
 * every place that names it, and what it does stops. Anything else goes by itself. Nothing points into the void after it.
 */
export const removalOf = (catalogue: Catalogue, path: Path): DocumentEdit => {
  const [list, , kind] = path;
  if (list === 'organisations' && path.length === 2) return organisationRemoval(catalogue, path);
  if (list === 'agendas' && path.length === 4 && (kind === 'goals' || kind === 'actions'))
    return nodeRemoval(catalogue, path);
  return { kind: 'remove', path };
};

const agendaAt = (catalogue: Catalogue, path: Path): SharedAgenda =>
  valueAt(catalogue, path.slice(0, 2)) as SharedAgenda;

const nodeRemoval = (catalogue: Catalogue, path: Path): DocumentEdit => {
  const agenda = agendaAt(catalogue, path);
  const { id } = valueAt(catalogue, path) as { readonly id: string };
  const links: Path = [...path.slice(0, 2), 'contributions'];
  const edits: DocumentEdit[] = [];
  agenda.contributions.forEach(({ from, to, needs }, at) => {
    if (from !== id && to !== id && needs.includes(id))
      edits.push({ kind: 'set', path: [...links, at, 'needs'], value: needs.filter((need) => need !== id) });
  });
  // From the last to the first: what is taken out moves what stands behind it.
  for (let at = agenda.contributions.length - 1; at >= 0; at -= 1) {
    const { from, to } = agenda.contributions[at]!;
    if (from === id || to === id) edits.push({ kind: 'remove', path: [...links, at] });
  }
  return { kind: 'all', edits: [...edits, { kind: 'remove', path }] };
};

const organisationRemoval = (catalogue: Catalogue, path: Path): DocumentEdit => {
  const { id } = valueAt(catalogue, path) as { readonly id: string };
  const isIt = (ref: string | undefined): boolean =>
    ref !== undefined && iriOf(ref, catalogue.id) === iriOf(id, catalogue.id);
  const edits = catalogue.agendas.flatMap((agenda, at) => agendaWithout(agenda, ['agendas', at], isIt));
  return isNeeded(catalogue, isIt)
    ? { kind: 'all', edits }
    : { kind: 'all', edits: [...edits, { kind: 'remove', path }] };
};

/** Whether something cannot do without the organisation: an action has an owner, a catalogue a publisher. */
const isNeeded = (catalogue: Catalogue, isIt: (ref: string | undefined) => boolean): boolean =>
  isIt(catalogue.publisher) ||
  catalogue.agendas.some(({ actions }) => actions.some(({ owner }) => isIt(owner))) ||
  JSON.stringify(
    [catalogue.adoptions, catalogue.lessons, catalogue.networks, catalogue.challenges, catalogue.practices],
    (_, value: unknown) => (typeof value === 'string' && isIt(value) ? NAMED : value),
  ).includes(NAMED);

const NAMED = '\u0000named';

const agendaWithout = (
  agenda: SharedAgenda,
  place: Path,
  isIt: (ref: string | undefined) => boolean,
): DocumentEdit[] => {
  const edits: DocumentEdit[] = [];
  const without = (path: Path, refs: readonly string[]): void => {
    if (refs.some(isIt))
      edits.push({ kind: 'set', path: [...place, ...path], value: refs.filter((ref) => !isIt(ref)) });
  };
  without(['partners'], agenda.partners);
  if (isIt(agenda.coordinator)) edits.push({ kind: 'unset', path: [...place, 'coordinator'] });
  agenda.actions.forEach(({ partners, owner, status }, at) => {
    without(['actions', at, 'partners'], partners);
    if (isIt(owner) && status !== 'stopped')
      edits.push({ kind: 'set', path: [...place, 'actions', at, 'status'], value: 'stopped' });
  });
  agenda.contributions.forEach(({ confirmedBy, questions }, at) => {
    without(['contributions', at, 'confirmedBy'], confirmedBy);
    questions.forEach(({ by }, index) => {
      if (isIt(by)) edits.push({ kind: 'unset', path: [...place, 'contributions', at, 'questions', index, 'by'] });
    });
  });
  return edits;
};
