import type { Action } from '../model/action.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Contribution } from '../model/contribution.js';
import { iriOf, splitRef, type Id, type Ref } from '../model/id.js';
import { lookupText } from '../model/localized-text.js';
import type { Organisation } from '../model/organisation.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { ROLES } from '../model/role.js';
import type { MergeProblem } from '../problems/merge-problem.js';
import type { Problem } from '../problems/problem.js';
import { newId } from '../model/new-id.js';
import { parseCatalogue } from './parse-catalogue.js';

/** The catalogue with the action in it, and what found no place. */
export interface MergeResult {
  /** The catalogue with the action in it; the very same one when nothing could be placed. */
  readonly catalogue: Catalogue;
  /** The agenda that took the action in. */
  readonly agenda?: Id;
  /** What could not be placed. */
  readonly problems: readonly MergeProblem[];
  /** What was wrong with the file itself. */
  readonly fileProblems: readonly Problem[];
}

/**
 * Adds the action of an action-check file, with what it contributes, to the agenda whose goals it names. The file is
 * data of any origin, and is read as such. An action that this owner sent before takes the place of the older one; an
 * id that something else has is changed. Its organisations join the catalogue where they are new. Pure: the catalogue
 * that is given stays as it is.
 *
 * @example
 * mergeAction(waterrijk, 'not a catalogue').problems.length; // → 1
 */
export const mergeAction = (catalogue: Catalogue, file: unknown): MergeResult => {
  const { catalogue: read, problems: fileProblems } = parseCatalogue(file);
  const problems: MergeProblem[] = [];
  const stop = (code: 'merge-no-file' | 'merge-no-action' | 'merge-no-agenda'): MergeResult => ({
    catalogue,
    problems: [...problems, { code, severity: 'error' }],
    fileProblems,
  });
  if (!read) return stop('merge-no-file');
  const sent = read.language === catalogue.language ? read : withLanguage(read);
  const part = sent.agendas.find(({ actions }) => actions.length > 0);
  const action = part?.actions[0];
  if (!part || !action) return stop('merge-no-action');
  const agenda = agendaFor(catalogue, sent, part);
  if (!agenda) return stop('merge-no-agenda');
  const merge: Merge = {
    catalogue,
    sent,
    agenda,
    problems,
    organisations: [...catalogue.organisations],
    ids: idsOf(catalogue),
  };
  const merged = mergeInto(merge, part, action);
  return {
    catalogue: {
      ...catalogue,
      organisations: merge.organisations,
      agendas: catalogue.agendas.map((each) => (each === agenda ? merged : each)),
    },
    agenda: agenda.id,
    problems,
    fileProblems,
  };
};

/** The fields of an action, a contribution and an organisation that hold a text for people. */
const TEXTS = new Set(
  'title name because otherFactors note text answer space voice audience influence role'.split(' '),
);

/** A catalogue whose plain texts say in which language they are: in another catalogue that would be lost. */
const withLanguage = (read: Catalogue): Catalogue =>
  JSON.parse(JSON.stringify(read), function (this: object, key, value: unknown) {
    if (!TEXTS.has(key) || typeof value !== 'string' || isRole(value)) return value;
    // A question is answered in words; whether an action went as planned, with one of a list.
    return key === 'answer' && !('text' in this) ? value : { [read.language]: value };
  }) as Catalogue;

/** Of `role`, a question says one of the list and a contact says it in words. */
const isRole = (text: string): boolean => ROLES.some((role) => role === text);

interface Merge {
  readonly catalogue: Catalogue;
  readonly sent: Catalogue;
  readonly agenda: SharedAgenda;
  readonly problems: MergeProblem[];
  readonly organisations: Organisation[];
  readonly ids: Set<string>;
}

/** The agenda that has the first goal that is named; else the one of the same id; else the only one there is. */
const agendaFor = (catalogue: Catalogue, sent: Catalogue, part: SharedAgenda): SharedAgenda | undefined => {
  for (const { to } of part.contributions) {
    const id = idIn(catalogue, sent, to);
    const agenda = catalogue.agendas.find(({ goals }) => goals.some((goal) => goal.id === id));
    if (agenda) return agenda;
  }
  return (
    catalogue.agendas.find(({ id }) => id === part.id) ??
    (catalogue.agendas.length === 1 ? catalogue.agendas[0] : undefined)
  );
};

/** The id of what a reference in the file means in the catalogue; nothing when it means something elsewhere. */
const idIn = (catalogue: Catalogue, sent: Catalogue, ref: Ref): Id | undefined => {
  const { catalogue: home, id } = splitRef(iriOf(ref, sent.id));
  return home === catalogue.id ? id : undefined;
};

const idsOf = ({ agendas, ...lists }: Catalogue): Set<string> => {
  const records: readonly { readonly id?: Id }[] = [
    ...lists.organisations,
    ...lists.challenges,
    ...lists.practices,
    ...lists.adoptions,
    ...lists.lessons,
    ...lists.networks,
    ...lists.meetings,
    ...agendas,
    ...agendas.flatMap(({ goals, actions, contributions }) => [...goals, ...actions, ...contributions]),
    ...agendas.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators)),
  ];
  return new Set(records.flatMap(({ id }) => id ?? []));
};

const mergeInto = (merge: Merge, part: SharedAgenda, sentAction: Action): SharedAgenda => {
  const { agenda, problems } = merge;
  const owner = organisationRef(merge, sentAction.owner);
  const before = agenda.actions.find(({ id }) => id === sentAction.id);
  const replaces = before?.owner === owner;
  const id = replaces || !merge.ids.has(sentAction.id) ? sentAction.id : newId(sentAction.id, merge.ids);
  const title = nameIn(merge.sent, sentAction.title);
  if (replaces) problems.push({ code: 'merge-action-replaced', severity: 'warning', action: title, id });
  else if (id !== sentAction.id)
    problems.push({ code: 'merge-action-renamed', severity: 'warning', action: title, id });
  const action: Action = {
    ...sentAction,
    id,
    owner,
    partners: sentAction.partners.map((ref) => organisationRef(merge, ref)),
    ...(sentAction.basedOn !== undefined && { basedOn: elsewhere(merge, sentAction.basedOn) }),
  };
  const place = placer(merge, { old: sentAction.id, id, title });
  const contributions = part.contributions.flatMap((contribution) => place(contribution) ?? []);
  return {
    ...agenda,
    actions: replaces ? agenda.actions.map((each) => (each === before ? action : each)) : [...agenda.actions, action],
    ...(part.incomplete && { incomplete: true }),
    contributions: [...agenda.contributions.filter(({ from }) => !replaces || from !== id), ...contributions],
  };
};

/** Makes a contribution of the file one of the agenda; nothing when one of its ends is not in it. */
const placer = (merge: Merge, { old, id, title }: { old: Id; id: Id; title: string }) => {
  const { agenda, catalogue, sent, problems } = merge;
  const nodes = new Set([...agenda.goals, ...agenda.actions].map((node) => node.id));
  const nodeId = (ref: Ref): Id | undefined => {
    if (ref === old) return id;
    const own = idIn(catalogue, sent, ref);
    return own !== undefined && nodes.has(own) ? own : undefined;
  };
  const missing = (ref: Ref): undefined => {
    const own = idIn(catalogue, sent, ref);
    const other = catalogue.agendas.find(({ goals }) => goals.some((goal) => goal.id === own));
    problems.push(
      other
        ? { code: 'merge-other-agenda', severity: 'error', action: title, ref, agenda: nameIn(catalogue, other.title) }
        : { code: 'merge-end-unknown', severity: 'error', action: title, ref },
    );
  };
  return (contribution: Contribution): Contribution | undefined => {
    const from = nodeId(contribution.from);
    const to = nodeId(contribution.to);
    if (from === undefined) return missing(contribution.from);
    if (to === undefined || to === id) return missing(contribution.to);
    const needs = contribution.needs.map((ref) => {
      const need = nodeId(ref);
      if (need === undefined) problems.push({ code: 'merge-need-unknown', severity: 'warning', action: title, ref });
      return need ?? iriOf(ref, sent.id);
    });
    const { id: own, ...rest } = contribution;
    const keepsId = own !== undefined && !merge.ids.has(own);
    return {
      ...rest,
      ...(keepsId && { id: own }),
      from,
      to,
      needs,
      confirmedBy: contribution.confirmedBy.map((ref) => organisationRef(merge, ref)),
      evidenceFrom: contribution.evidenceFrom.map((ref) => elsewhere(merge, ref)),
    };
  };
};

/** A reference to anything, as the catalogue writes it: its own things by id, all else by full IRI. */
const elsewhere = ({ catalogue, sent }: Merge, ref: Ref): Ref => idIn(catalogue, sent, ref) ?? iriOf(ref, sent.id);

/** A reference to an organisation; one that the file brings along joins the catalogue, unless it is there by name. */
const organisationRef = (merge: Merge, ref: Ref): Ref => {
  const brought = ref.includes('#') ? undefined : merge.sent.organisations.find(({ id }) => id === ref);
  if (!brought) return elsewhere(merge, ref);
  const name = nameIn(merge.sent, brought.name);
  const known = merge.organisations.find(
    (each) => nameIn(merge.catalogue, each.name).toLowerCase() === name.toLowerCase(),
  );
  if (known) return known.id;
  const id = merge.ids.has(ref) ? newId(ref, merge.ids) : ref;
  merge.ids.add(id);
  merge.organisations.push({ ...brought, id });
  merge.problems.push({ code: 'merge-organisation-added', severity: 'warning', name });
  return id;
};

const nameIn = ({ language }: Catalogue, text: Action['title']): string => lookupText(text, [language], language).text;
