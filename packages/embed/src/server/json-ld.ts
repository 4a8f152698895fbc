import {
  lookupText,
  splitRef,
  type Action,
  type Catalogue,
  type LocalizedText,
  type Meeting,
  type Practice,
  type Ref,
  type SharedAgenda,
} from '@gedeeld/core';

/** A thing as search engines read it (schema.org). */
export type JsonLd = { readonly [key: string]: unknown };

/** In which language, and out of which catalogue. */
export interface JsonLdContext {
  readonly catalogue: Catalogue;
  /** The BCP 47 tag of the page. */
  readonly lang: string;
}

/** A practice as a creative work: what it is, for whom, and where it was described. */
export const practiceJsonLd = (practice: Practice, context: JsonLdContext): JsonLd => {
  const { text, inLanguage } = reader(context);
  const { ages, groups } = practice.audience;
  return {
    '@type': practice.steps.length > 0 ? 'HowTo' : 'CreativeWork',
    identifier: practice.id,
    name: text(practice.title),
    description: text(practice.summary),
    inLanguage: inLanguage(practice.title),
    about: practice.domains,
    ...(groups.length > 0 && { audience: { '@type': 'Audience', audienceType: groups.join(', ') } }),
    ...(ages && { typicalAgeRange: `${Math.max(0, ages.from)}-${ages.to}` }),
    ...(practice.steps.length > 0 && {
      step: practice.steps.map((step) => ({ '@type': 'HowToStep', text: text(step) })),
    }),
    citation: practice.sources.flatMap(({ url }) => url ?? []),
    dateModified: practice.modified,
    license: context.catalogue.licence,
  };
};

/** Practices as a list of works. */
export const practicesJsonLd = (practices: readonly Practice[], context: JsonLdContext): JsonLd =>
  practiceList(practices, context, (practice) => ({ item: practiceJsonLd(practice, context) }));

/** Practices as a list that leads to a page for each, where there is one. */
export const practiceLinksJsonLd = (
  practices: readonly Practice[],
  context: JsonLdContext,
  hrefOf: (practice: Practice) => string | undefined,
): JsonLd => {
  const { text } = reader(context);
  return practiceList(practices, context, (practice) => ({ name: text(practice.title), url: hrefOf(practice) }));
};

const practiceList = (
  practices: readonly Practice[],
  context: JsonLdContext,
  told: (practice: Practice) => JsonLd,
): JsonLd => ({
  '@type': 'ItemList',
  name: reader(context).text(context.catalogue.title),
  numberOfItems: practices.length,
  itemListElement: practices.map((practice, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...told(practice),
  })),
});

/** A shared agenda as a work of its partners, with its goals as parts and its actions as what may be done. No verdicts. */
export const agendaJsonLd = (agenda: SharedAgenda, context: JsonLdContext): JsonLd => {
  const { text, inLanguage, organisation } = reader(context);
  const { from, to } = agenda.period ?? {};
  return {
    '@type': 'CreativeWork',
    identifier: agenda.id,
    name: text(agenda.title),
    ...(agenda.ambition !== undefined && { description: text(agenda.ambition) }),
    inLanguage: inLanguage(agenda.title),
    spatialCoverage: agenda.area.map(text),
    ...((from ?? to) && { temporalCoverage: `${from ?? '..'}/${to ?? '..'}` }),
    ...(agenda.coordinator !== undefined && { creator: organisation(agenda.coordinator) }),
    contributor: agenda.partners.map(organisation),
    hasPart: agenda.goals.map((goal) => ({
      '@type': 'CreativeWork',
      identifier: goal.id,
      name: text(goal.title),
      ...(goal.why !== undefined && { description: text(goal.why) }),
    })),
    potentialAction: agenda.actions.map((action) => actionJsonLd(action, context)),
    ...(agenda.modified !== undefined && { dateModified: agenda.modified }),
    license: context.catalogue.licence,
  };
};

const actionJsonLd = ({ title, owner, status, period }: Action, context: JsonLdContext): JsonLd => {
  const { text, organisation } = reader(context);
  return {
    '@type': 'Action',
    name: text(title),
    agent: organisation(owner),
    actionStatus: `https://schema.org/${ACTION_STATUS[status]}`,
    ...(period && { startTime: period.from }),
    ...(period?.to !== undefined && { endTime: period.to }),
  };
};

const ACTION_STATUS = {
  idea: 'PotentialActionStatus',
  planned: 'PotentialActionStatus',
  running: 'ActiveActionStatus',
  done: 'CompletedActionStatus',
  stopped: 'FailedActionStatus',
} as const;

/** A meeting of a learning network as an event. */
export const meetingJsonLd = (meeting: Meeting, context: JsonLdContext): JsonLd => {
  const { text, organisation } = reader(context);
  const networks = context.catalogue.networks.filter(({ id }) =>
    meeting.networks.some((ref) => splitRef(ref).id === id),
  );
  const organisers = networks.flatMap(({ organiser }) => organiser ?? []);
  return {
    '@type': 'Event',
    identifier: meeting.id,
    name: text(meeting.title),
    startDate: meeting.on,
    ...(meeting.place !== undefined && { location: { '@type': 'Place', name: text(meeting.place) } }),
    organizer: [...new Set(organisers)].map(organisation),
    about: meeting.topics.map(text),
    superEvent: networks.map(({ title }) => ({ '@type': 'EventSeries', name: text(title) })),
  };
};

/** The meetings of networks as a list of events, the first one first. */
export const meetingsJsonLd = (meetings: readonly Meeting[], context: JsonLdContext): JsonLd => ({
  '@type': 'ItemList',
  numberOfItems: meetings.length,
  itemListElement: [...meetings]
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map((meeting, index) => ({ '@type': 'ListItem', position: index + 1, item: meetingJsonLd(meeting, context) })),
});

/**
 * A block of data for a page. No browser runs it, so a content policy does not stop it; nothing in it can end it, because
 * it has no `<`.
 */
export const jsonLdScript = (data: JsonLd): string => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/ld+json">${json}</script>`;
};

const reader = ({ catalogue, lang }: JsonLdContext) => {
  const shown = (text: LocalizedText) => lookupText(text, [lang], catalogue.language);
  const text = (of: LocalizedText): string => shown(of).text;
  return {
    text,
    inLanguage: (of: LocalizedText): string => shown(of).lang,
    organisation: (ref: Ref): JsonLd => {
      const { catalogue: publisher, id } = splitRef(ref);
      const isOurs = publisher === undefined || publisher === catalogue.id;
      const known = isOurs ? catalogue.organisations.find((one) => one.id === id) : undefined;
      return {
        '@type': 'Organization',
        name: known ? text(known.name) : id,
        ...(known?.url !== undefined && { url: known.url }),
      };
    },
  };
};
