import type { AgendaAnalysis, Contribution, Finding, FindingCode, SharedAgenda } from '@gedeeld/core';
import { isBlank } from '@gedeeld/core';

import type { Path } from './path.js';

/** A field of a record in the agenda: `record` is the way to the record, `field` the way to the field within it. */
export interface Place {
  readonly record: Path;
  readonly field: string;
}

/** An agenda, its analysis, and the way to it in the document. */
export interface PlaceIn {
  readonly agenda: SharedAgenda;
  readonly analysis: AgendaAnalysis;
  readonly path: Path;
}

/** The record that a finding is about, and the field where it can be mended. */
export const placeOf = (finding: Finding, around: PlaceIn): Place => {
  const [subject] = finding.subjects;
  const ofAgenda = OF_THE_AGENDA[finding.code];
  if (ofAgenda !== undefined) return ofAgenda(around);
  const find = finding.code === 'date-in-future' ? datedOf : recordOf;
  const record = subject === undefined ? undefined : find(subject, around, OF_LINKS.test(finding.code));
  if (!record) return { record: around.path, field: 'title' };
  return (FINDERS[finding.code] ?? at('title'))(record, around);
};

/** Findings about links. Ids come from strangers: a link may have the id of a goal. */
const OF_LINKS = /^(audience-mismatch|contribution-|evidence-|harm-|question-)/;

/** The way to a goal, action, contribution or indicator, by the id that the analysis knows it by. */
const recordOf = (id: string, around: PlaceIn, isLink = false): Path | undefined =>
  isLink ? (linkOf(id, around) ?? nodeOf(id, around)) : (nodeOf(id, around) ?? linkOf(id, around));

/** What has a date: a link, an action or an indicator, but no goal. */
const datedOf = (id: string, around: PlaceIn): Path | undefined => {
  const node = nodeOf(id, around);
  return node?.at(-2) === 'goals' ? linkOf(id, around) : (node ?? linkOf(id, around));
};

const linkOf = (id: string, { analysis, path }: PlaceIn): Path | undefined => {
  const link = analysis.links.findIndex((each) => each.id === id);
  return link < 0 ? undefined : [...path, 'contributions', link];
};

const nodeOf = (id: string, { agenda, path }: PlaceIn): Path | undefined => {
  for (const list of ['goals', 'actions'] as const) {
    const index = agenda[list].findIndex((record) => record.id === id);
    if (index >= 0) return [...path, list, index];
  }
  for (const [goal, { indicators }] of agenda.goals.entries()) {
    const at = indicators.findIndex((indicator) => indicator.id === id);
    if (at >= 0) return [...path, 'goals', goal, 'indicators', at];
  }
  return undefined;
};

/** Findings about the agenda as a whole, though some name its parts. */
const OF_THE_AGENDA: Readonly<Partial<Record<FindingCode, (around: PlaceIn) => Place>>> = {
  'agenda-incomplete': ({ path }) => ({ record: path, field: 'incomplete' }),
  'children-not-involved': ({ path }) => ({ record: path, field: 'childParticipation/space' }),
  'no-actions': ({ path }) => ({ record: path, field: 'add-actions' }),
  'no-shared-goal': ({ agenda, path }) =>
    agenda.goals.length === 0
      ? { record: path, field: 'add-goals' }
      : { record: [...path, 'goals', 0], field: 'shared' },
  'one-domain-only': ({ path }) => ({ record: [...path, 'actions', 0], field: 'domains' }),
  'owner-not-partner': ({ path }) => ({ record: path, field: 'partners' }),
};

type Finder = (record: Path, around: PlaceIn) => Place;

const at =
  (field: string): Finder =>
  (record) =>
    within(record, field);

/** An indicator has no form of its own: its fields stand in that of its goal. */
const within = (record: Path, field: string): Place => {
  const from = record.indexOf('indicators');
  return from < 0
    ? { record, field }
    : { record: record.slice(0, from), field: [...record.slice(from), field].join('/') };
};

const contributionAt = (record: Path, { agenda }: PlaceIn): Contribution | undefined =>
  agenda.contributions[Number(record.at(-1))];

/** The first item of a list for which something holds; else the place for a new one. */
const firstItem =
  <Item>(
    list: string,
    field: string,
    { itemsOf, isIt }: { itemsOf: (link: Contribution) => readonly Item[]; isIt: (item: Item) => boolean },
  ): Finder =>
  (record, around) => {
    const link = contributionAt(record, around);
    const index = link ? itemsOf(link).findIndex(isIt) : -1;
    return { record, field: `${list}/${index < 0 ? 'new' : index}/${field}` };
  };

const evidence = (field: string, isIt: (item: Contribution['evidence'][number]) => boolean = () => true): Finder =>
  firstItem('evidence', field, { itemsOf: ({ evidence: items }) => items, isIt });

/** The first link of a node for which something holds, at one of its fields; else the place for a new one. */
const firstLink =
  (end: 'from' | 'to', field: string, isIt: (link: Contribution) => boolean): Finder =>
  (record, { agenda, path }) => {
    const id = idAt(record, agenda);
    const index = agenda.contributions.findIndex((link) => link[end] === id && isIt(link));
    return index < 0 ? { record, field: `links-${end}/new` } : { record: [...path, 'contributions', index], field };
  };

const idAt = (record: Path, agenda: SharedAgenda): string | undefined =>
  agenda[record[2] as 'goals' | 'actions']?.[Number(record[3])]?.id;

/** The first link that hinders, on the way along which an action does harm. */
const harmLink: Finder = (record, around) => {
  const id = idAt(record, around.agenda);
  const harm = around.analysis.actions
    .find(({ action }) => action === id)
    ?.byGoal.flatMap(({ harmChain }) => harmChain);
  const hinders = harm?.find((link) => around.analysis.links.find((each) => each.id === link)?.effect === 'undermines');
  const link = hinders === undefined ? undefined : recordOf(hinders, around, true);
  return link ? { record: link, field: 'effect' } : { record, field: 'title' };
};

const hasNoReason = ({ because }: Contribution): boolean => isBlank(because);
const isHarm = ({ effect }: Contribution): boolean => effect === 'undermines';
const never = (): boolean => false;

/** Where each finding can be mended. */
const FINDERS: Readonly<Partial<Record<FindingCode, Finder>>> = {
  'action-contested': harmLink,
  'action-counteracts': harmLink,
  'action-overdue': at('status'),
  'action-unlinked': firstLink('from', 'effect', never),
  'area-mismatch': at('area'),
  'audience-mismatch': (record, around) => {
    const from = contributionAt(record, around)?.from;
    const source = from === undefined ? undefined : recordOf(from, around);
    return { record: source ?? record, field: 'audience/ages/from' };
  },
  'circular-reasoning': firstLink('from', 'to', () => true),
  'contribution-refuted': evidence('scheme'),
  'contribution-without-reason': at('because'),
  'date-in-future': (record) => {
    if (record.includes('indicators')) return within(record, 'measurements');
    return { record, field: record.includes('actions') ? 'deliveredAsPlanned/on' : 'evidence/0/on' };
  },
  'duplicate-actions': at('title'),
  'evidence-context-unknown': evidence('scheme'),
  'evidence-expired': evidence('on'),
  'evidence-mixed': evidence('scheme'),
  'evidence-without-source': evidence('source/title', ({ source }) => source === undefined),
  'goal-claimed': firstLink('to', 'because', hasNoReason),
  'goal-contested': firstLink('to', 'effect', isHarm),
  'goal-gap': firstLink('to', 'because', never),
  'goal-stalled': firstLink('to', 'because', never),
  'goal-thin': firstLink('to', 'because', never),
  'goal-unreachable': firstLink('from', 'because', never),
  'goal-without-indicator': at('indicators/new/title'),
  'harm-without-reason': at('because'),
  'indicator-stale': at('measurements/new/value'),
  'indicator-without-baseline': at('baseline/value'),
  'indicator-without-target': at('targets/new/value'),
  'indicator-worsening': at('measurements/new/value'),
  'overlap-undecided': firstLink('from', 'mechanism', () => true),
  'period-mismatch': at('period/from'),
  'question-unanswered': firstItem('questions', 'answer', {
    itemsOf: ({ questions }) => questions,
    isIt: ({ answer }) => isBlank(answer),
  }),
  'reinforcing-actions': firstLink('from', 'mechanism', () => true),
};
