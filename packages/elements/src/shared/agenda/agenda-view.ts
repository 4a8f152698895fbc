import type {
  Action,
  ActionAlignment,
  AgendaJudgement,
  Contribution,
  Goal,
  GoalAlignment,
  GoalCoverage,
  Link,
  LocalizedText,
  OrganisationKind,
  Ref,
  SharedAgenda,
  ShownText,
  Verdict,
} from '@gedeeld/core';
import { quoteName, splitRef } from '@gedeeld/core';

import * as en from '../../locales/en.js';
import * as nl from '../../locales/nl.js';
import type { LanguageController } from '../language-controller.js';
import type { AreaInLanguage } from '../languages.js';
import type { CatalogueNames } from '../organisation-name.js';
import type { Lens } from '../lens/lens.js';
import { isJudged } from '../lens/lens-facts.js';
import { knownOrganisation } from '../organisation-name.js';
import { RecordReader } from '../record-reader.js';

/** For whom the agenda is shown. */
export const AGENDA_VIEWS = ['public', 'partners'] as const;
/** One of `AGENDA_VIEWS`. */
export type AgendaViewName = (typeof AGENDA_VIEWS)[number];

/** What the agenda is shown from. */
export interface AgendaData {
  readonly agenda: SharedAgenda;
  readonly analysis: AgendaJudgement | undefined;
  readonly catalogues: readonly CatalogueNames[];
  readonly view: AgendaViewName;
  /** Only this partner's part. */
  readonly partner: Ref | undefined;
  readonly today: string;
  /** Whose questions come first. */
  readonly lens?: Lens | undefined;
}

/** A contribution with its place in the document, and with its grades where the agenda was analysed. */
export interface ShownLink {
  readonly contribution: Contribution;
  readonly at: number;
  readonly link: Link | undefined;
}

/** What everyone may see; the rest is for who can do something about it. */
export const PUBLIC_VERDICTS: ReadonlySet<Verdict> = new Set(['certain', 'likely', 'plausible']);

/** The words of the agenda, its texts in the language of the page, and what the analysis says of its parts. */
export class AgendaView extends RecordReader {
  readonly words: AreaInLanguage<'agenda'>;
  readonly alignment: AreaInLanguage<'alignment'>;
  readonly indicators: AreaInLanguage<'indicator'>;
  readonly periods: AreaInLanguage<'period'>;
  readonly grades: AreaInLanguage<'evidence'>['sentences']['grades'];
  readonly data: AgendaData;
  /** For the words of those who tell more than is told of every agenda. */
  readonly controller: LanguageController;
  readonly #goals: ReadonlyMap<string, Goal>;
  readonly #actions: ReadonlyMap<string, Action>;
  readonly #indicators: ReadonlyMap<string, LocalizedText>;
  readonly #incoming = new Map<string, ShownLink[]>();
  readonly #links = new Map<string, ShownLink>();
  readonly #alignments: ReadonlyMap<string, ActionAlignment>;
  readonly #toward = new Map<string, ReadonlyMap<string, GoalAlignment>>();
  readonly #coverages: ReadonlyMap<string, GoalCoverage>;

  constructor(data: AgendaData, language: LanguageController) {
    const { agenda, analysis, catalogues } = data;
    super(catalogues, language);
    this.data = data;
    this.controller = language;
    this.words = language.area('agenda', { nl: nl.agenda, en: en.agenda });
    this.alignment = language.area('alignment', { nl: nl.alignment, en: en.alignment });
    this.indicators = language.area('indicator', { nl: nl.indicator, en: en.indicator });
    this.periods = language.area('period', { nl: nl.period, en: en.period });
    this.grades = language.area('evidence', { nl: nl.evidence, en: en.evidence }).sentences.grades;
    this.#goals = new Map(agenda.goals.map((goal) => [goal.id, goal]));
    this.#actions = new Map(agenda.actions.map((action) => [action.id, action]));
    this.#indicators = new Map(
      agenda.goals.flatMap(({ indicators }) => indicators.map(({ id, title }) => [id, title] as const)),
    );
    this.#alignments = new Map(analysis?.actions.map((alignment) => [alignment.action, alignment]));
    this.#coverages = new Map(analysis?.goals.map((coverage) => [coverage.goal, coverage]));
    agenda.contributions.forEach((contribution, at) => this.#addLink({ contribution, at, link: analysis?.links[at] }));
  }

  #addLink(shown: ShownLink): void {
    const { contribution, link } = shown;
    const known = this.#incoming.get(contribution.to);
    if (known) known.push(shown);
    else this.#incoming.set(contribution.to, [shown]);
    if (link) this.#links.set(link.id, shown);
  }

  /** Everything is shown, harm and what is not substantiated too. */
  get isForPartners(): boolean {
    return this.data.view === 'partners' && this.isJudged;
  }

  /** Verdicts, grades and coverage are for this reader: parents ask other things. */
  get isJudged(): boolean {
    return isJudged(this.data.lens);
  }

  action(id: string): Action | undefined {
    return this.#actions.get(id);
  }

  goal(id: string): Goal | undefined {
    return this.#goals.get(id);
  }

  coverage(goal: string): GoalCoverage | undefined {
    return this.#coverages.get(goal);
  }

  /** The contributions that point at a goal, in document order. */
  linksTo(goal: string): readonly ShownLink[] {
    return this.#incoming.get(goal) ?? [];
  }

  link(id: string): ShownLink | undefined {
    return this.#links.get(id);
  }

  alignmentOf(action: string): ActionAlignment | undefined {
    return this.#alignments.get(action);
  }

  toward(action: string, goal: string): GoalAlignment | undefined {
    let byGoal = this.#toward.get(action);
    if (!byGoal) {
      byGoal = new Map(this.#alignments.get(action)?.byGoal.map((one) => [one.goal, one]));
      this.#toward.set(action, byGoal);
    }
    return byGoal.get(goal);
  }

  /** What a verdict is shown as to this reader: nothing, when it is not for everyone. */
  shown(verdict: Verdict | undefined): Verdict | undefined {
    if (verdict === undefined || !this.isJudged) return undefined;
    return this.isForPartners || PUBLIC_VERDICTS.has(verdict) ? verdict : undefined;
  }

  /** Whether the action belongs to the part that is shown. */
  isInPart({ owner, partners }: Action): boolean {
    const { partner } = this.data;
    if (partner === undefined) return true;
    const theirs = this.iri(partner);
    return [owner, ...partners].some((one) => this.iri(one) === theirs);
  }

  /** The title of whatever a contribution comes from or points at. */
  titleOf(id: string): ShownText {
    const record = this.#goals.get(id) ?? this.#actions.get(id);
    return record ? this.title(record) : { text: id, lang: '' };
  }

  override organisation(ref: Ref): ShownText {
    return this.knownOrganisation(ref) ?? { text: this.words.sentences.unknownPartner, lang: this.words.language };
  }

  /** The name of an organisation, where one of the catalogues has it. */
  knownOrganisation(ref: Ref): ShownText | undefined {
    return super.organisation(ref);
  }

  /** What kind of organisation it is, where one of the catalogues has it. */
  kindOf(ref: Ref): OrganisationKind | undefined {
    const known = splitRef(ref).catalogue === undefined ? this.catalogues.slice(0, 1) : this.catalogues;
    return known.map((catalogue) => knownOrganisation(ref, catalogue)?.kind).find(Boolean);
  }

  /** A name between the quotation marks of the language of the page. */
  quoted({ text }: ShownText): string {
    return quoteName(text, this.language);
  }

  /** The name of what a fact of a finding or condition is about, for within a sentence. */
  readonly nameOf = (id: string, fact: string): string => {
    const { domains } = this.general.sentences;
    if (fact === 'domain' && Object.hasOwn(domains, id)) return domains[id as keyof typeof domains];
    if (fact === 'owner' || fact === 'coordinator') return this.name(this.organisation(id));
    const indicator = fact === 'indicator' ? this.#indicators.get(id) : undefined;
    return this.name(indicator === undefined ? this.titleOf(id) : this.texts.read(indicator));
  };
}

/** The analysis, when it is of this agenda as it is: another agenda's verdicts would be worse than none. */
export const fittingAnalysis = <Analysis extends AgendaJudgement>(
  { id, contributions }: SharedAgenda,
  analysis: Analysis | undefined,
): Analysis | undefined =>
  analysis?.agenda === id && analysis.links.length === contributions.length ? analysis : undefined;
