import type { LearningNetwork, Meeting, NetworkMember, Practice, Role } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { currentDay } from '../shared/current-day.js';
import { definitionList } from '../shared/definition-list.js';
import { checkHeadingLevel, heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { localizedSpan } from '../shared/localized.js';
import { periodText } from '../shared/period-text.js';
import { sourceLink } from '../shared/source-links.js';
import { meetingEntry } from './meeting-entry.js';
import { networkStyles } from './network.styles.js';
import type { NetworkRecords } from './network-view.js';
import { NetworkView } from './network-view.js';

/**
 * A learning network: for whom it is, who takes part, and its meetings on a time line with what each produced. For
 * coordinators, and for who wonders whether to join.
 *
 * ```html
 * <gedeeld-network heading-level="2"></gedeeld-network>
 * <script type="module">
 *   const [network] = catalogue.networks;
 *   Object.assign(document.querySelector('gedeeld-network'), { network, meetings: catalogue.meetings, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-network
 * @summary A learning network with its meetings on a time line.
 * @slot - What the page shows before, or without, a network.
 * @csspart title - The heading with the name.
 * @csspart facts - For whom, when, by whom, and who takes part.
 * @csspart meetings - The time line.
 * @cssproperty [--gedeeld-network-title-size] - The size of the title.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 */
export class NetworkElement extends LitElement {
  static override styles: CSSResultGroup = networkStyles;

  static override get properties(): PropertyDeclarations {
    return {
      network: { attribute: false },
      meetings: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      hrefOf: { attribute: false },
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The network, as `parseCatalogue` gives it. Without one it shows what stands between its tags. */
  declare network: LearningNetwork | undefined;

  /** Meetings; those of other networks may be among them, and are left out. */
  declare meetings: readonly Meeting[];

  /** The catalogue of the network: for names, for what its meetings produced, and for the language of plain texts. */
  declare catalogue: NetworkRecords | undefined;

  /** Other publishers' catalogues, for what is referred to there. */
  declare catalogues: readonly NetworkRecords[];

  /** Where the title of a practice leads that a meeting produced. */
  declare hrefOf: ((practice: Practice) => string | undefined) | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`: a later meeting is planned. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.meetings = [];
    this.catalogues = [];
    this.headingLevel = 2;
  }

  protected override updated(): void {
    checkHeadingLevel(this.headingLevel);
  }

  protected override render(): TemplateResult {
    const { network, catalogue, catalogues, meetings, hrefOf } = this;
    if (!network) return html`<slot></slot>`;
    const view = new NetworkView(
      {
        network,
        meetings,
        catalogues: catalogue ? [catalogue, ...catalogues] : [],
        hrefOf,
        today: this.today ?? currentDay(),
      },
      this.#language,
    );
    const { language } = view.words;
    const head = this.#renderHead(network, view);
    const line = this.#renderMeetings(view);
    return html`<article class="network look" lang=${language} dir=${directionOf(language) ?? nothing}>
      ${head} ${line} ${view.machineTranslated ? html`<p class="translated">${view.machineTranslated}</p>` : nothing}
    </article>`;
  }

  #renderHead(network: LearningNetwork, view: NetworkView): TemplateResult {
    const { sentences } = view.words;
    const organiser = network.organiser === undefined ? undefined : view.organisation(network.organiser);
    return html`${heading(this.headingLevel, localizedSpan(view.title(network)))}
    ${definitionList([
      { term: sentences.forWhom, details: view.roles(network.roles) || sentences.unknown, room: 'line' },
      { term: sentences.period, details: periodText(network.period, view.periods) ?? sentences.unknown, room: 'line' },
      { term: sentences.organiser, details: organiser ? localizedSpan(organiser) : sentences.unknown, room: 'line' },
      { term: sentences.members, details: members(network.members, view), room: 'line' },
    ])}
    ${network.sources.map((source) => html`<p class="from">${view.lesson.sentences.source}: ${sourceLink(source, view)}</p>`)}`;
  }

  #renderMeetings(view: NetworkView): TemplateResult {
    const { sentences } = view.words;
    const { meetings } = view;
    return html`<section part="meetings">
      ${heading(this.headingLevel + 1, sentences.meetings, 'section-title')}
      ${
        meetings.length === 0
          ? html`<p class="unknown">${sentences.noMeetings}</p>`
          : html`<ol class="time-line">
              ${meetings.map((meeting) => meetingEntry(meeting, this.headingLevel + 2, view))}
            </ol>`
      }
    </section>`;
  }
}

/** Who takes part, by role: what they have in common comes first. */
const members = (all: readonly NetworkMember[], view: NetworkView): TemplateResult | string => {
  if (all.length === 0) return view.words.sentences.unknown;
  const byRole = new Map<Role, string[]>();
  for (const { organisation, role } of all) {
    const name = view.organisation(organisation);
    byRole.set(role, [...(byRole.get(role) ?? []), name ? view.name(name) : view.words.sentences.someone]);
  }
  return html`<ul class="lines">
    ${[...byRole].map(([role, names]) => html` <li>${view.role(role)}: ${view.list(names)}</li>`)}
  </ul>`;
};
