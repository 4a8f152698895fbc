import { splitRef } from '../model/id.js';
import { removeItems, type Data, type DataObject } from './data.js';
import { idOf, recordsIn, report, type Document, type PlacedRecord } from './document.js';
import { finding, type Finding } from './finding.js';

/**
 * Leaves out, in place, every contribution that has no place in the graph of its agenda: it must go from an action or
 * goal of the agenda to another goal of it. Ends and needs that are written as full IRIs of this catalogue become ids.
 *
 * An agenda without a goal of its own is one partner's part of an agenda elsewhere (an action-check file): there a
 * contribution may go to a goal of another catalogue.
 */
export const checkContributions = (document: Document): void => {
  for (const { record: agenda, path } of recordsIn(document, ['agendas'])) {
    const goals = idsIn(recordsIn(document, [...path, 'goals']));
    const actions = idsIn(recordsIn(document, [...path, 'actions']));
    const nodes: Nodes = { document, goals, actions };
    const lost = new Set<number>();
    recordsIn(document, [...path, 'contributions']).forEach(({ record, path: place }, index) => {
      useIds(record, document.id);
      const wrong = whatIsWrong(nodes, record);
      if (!wrong) return;
      report(document, wrong.found, { path: [...place, wrong.end], part: place });
      lost.add(index);
    });
    if (lost.size > 0) removeItems(agenda['contributions'] as Data[], lost, document.origins);
  }
};

interface Nodes {
  readonly document: Document;
  readonly goals: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

const idsIn = (records: readonly PlacedRecord[]): Set<string> => new Set(records.map(({ record }) => idOf(record)!));

/** Writes ids for what is written as an IRI of the catalogue itself. */
const useIds = (contribution: DataObject, catalogueId: string): void => {
  const short = (ref: Data): Data => {
    const { catalogue, id } = splitRef(ref as string);
    return catalogue === catalogueId ? id : ref;
  };
  for (const end of ENDS) contribution[end] = short(contribution[end]!);
  if (Array.isArray(contribution['needs'])) contribution['needs'] = contribution['needs'].map(short);
};

const ENDS = ['from', 'to'] as const;

const whatIsWrong = (nodes: Nodes, contribution: DataObject): { end: string; found: Finding } | undefined => {
  for (const end of ENDS) {
    const ref = contribution[end] as string;
    const found = wrongEnd(nodes, end, ref);
    if (found) return { end, found };
  }
  const ref = contribution['to'] as string;
  return contribution['from'] === ref ? { end: 'to', found: finding('contribution-to-itself', { ref }) } : undefined;
};

const wrongEnd = ({ document, goals, actions }: Nodes, end: string, ref: string): Finding | undefined => {
  if (goals.has(ref) || (end === 'from' && actions.has(ref))) return undefined;
  if (end === 'to' && actions.has(ref)) return finding('contribution-to-action', { ref });
  if (goals.size === 0 && ref.includes('#')) return undefined;
  if (document.leftOutIds.has(ref)) return finding('reference-left-out', { ref });
  return finding('contribution-end-unknown', { ref });
};
