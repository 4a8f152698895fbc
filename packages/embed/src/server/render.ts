import { iriOf, type Catalogue, type Meeting } from '@gedeeld/core';
import { renderInLanguage } from '@gedeeld/elements';

import { CompositionElement } from '../composition/composition.js';
import { VERSION } from '../composition/version.js';
import { FinderElement } from '../finder/finder.js';
import { linkAddress } from '../shared/link-address.js';
import { renderHost, rendererWith } from './element-renderer.js';
import { agendaIn } from '../shared/judged-agenda.js';
import {
  agendaJsonLd,
  jsonLdScript,
  meetingsJsonLd,
  practiceJsonLd,
  practiceLinksJsonLd,
  practicesJsonLd,
  type JsonLd,
} from './json-ld.js';
import { FINDER } from './own-finder.js';

/** What is rendered, and for which page. */
export interface RenderOptions {
  /** What is shown, as `parseCatalogueText()` of `@gedeeld/core` gives it. */
  readonly catalogue: Catalogue;
  /** Other publishers' catalogues, for what the first one refers to. */
  readonly catalogues?: readonly Catalogue[];
  /** Where the script finds the same catalogue: it takes over with what it loads there. Without it nothing is loaded. */
  readonly src?: string;
  /** The BCP 47 tag of the page. */
  readonly lang: string;
  /** The address of the folder `styles/` of this package on the site, such as `/gedeeld/styles/`. */
  readonly stylesAt: string;
  /** Every other attribute of the element, by name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands between the tags, as HTML that you wrote: for browsers before 2024, which know no declarative shadow root. */
  readonly fallback?: string;
  /** Whether what search engines read (schema.org) comes along. Default: yes. */
  readonly jsonLd?: boolean;
}

/** What a finder is rendered with. */
export interface FinderRenderOptions extends RenderOptions {
  /** What stands at the addresses in the attribute `places`: the places of these can be chosen too. */
  readonly places?: readonly Catalogue[];
}

/**
 * A list of practices as HTML: `<gedeeld-practices>` with all that it shows, readable without any script.
 *
 * @throws when the options name an attribute that is none
 */
export const renderPractices = (options: RenderOptions): string =>
  renderComposition('gedeeld-practices', options, { data: practicesJsonLd(options.catalogue.practices, options) });

/**
 * The finder as HTML: `<gedeeld-practices>` with the first page of what is found, the filters and the places, readable
 * without any script. For a page with the script `gedeeld-practices.js`. A question in the address of the page is answered
 * in the browser.
 */
export const renderFinder = (options: FinderRenderOptions): string => {
  const { catalogue, catalogues = [], places = [], attributes = {} } = options;
  const practices = [catalogue, ...catalogues].flatMap((one) => one.practices);
  const data = practiceLinksJsonLd(practices, options, ({ id }) => linkAddress(attributes['link'], id));
  return renderComposition('gedeeld-practices', options, {
    data,
    name: FINDER,
    prepare: (finder) => finder instanceof FinderElement && finder.presentPlaces(places),
  });
};

/** One practice as HTML: `<gedeeld-practice>`. Without `practice` in the attributes it is the first one. */
export const renderPractice = (options: RenderOptions): string => {
  const { id: catalogue, practices } = options.catalogue;
  const wanted = options.attributes?.['practice'];
  const practice =
    wanted === undefined ? practices[0] : practices.find(({ id }) => iriOf(id, catalogue) === iriOf(wanted, catalogue));
  return renderComposition('gedeeld-practice', options, { data: practice && practiceJsonLd(practice, options) });
};

/** Learning networks, challenges or lessons as HTML: `<gedeeld-network-page>`. Search engines read of the meetings. */
export const renderNetwork = (options: RenderOptions): string => {
  const meetings = shownMeetings(options);
  return renderComposition('gedeeld-network-page', options, {
    data: meetings.length > 0 ? meetingsJsonLd(meetings, options) : undefined,
  });
};

const shownMeetings = ({ catalogue: { id, meetings }, attributes = {} }: RenderOptions): readonly Meeting[] => {
  const { show = 'networks', network } = attributes;
  if (show !== 'networks') return [];
  if (network === undefined) return meetings;
  return meetings.filter(({ networks }) => networks.some((ref) => iriOf(ref, id) === iriOf(network, id)));
};

/** A shared agenda as HTML: `<gedeeld-agenda-page>`. Without `agenda` in the attributes it is the first one. */
export const renderAgenda = (options: RenderOptions): string => renderOfAgenda('gedeeld-agenda-page', options);

/** The map of a shared agenda as HTML: `<gedeeld-map-page>`. Without `agenda` in the attributes it is the first one. */
export const renderMap = (options: RenderOptions): string => renderOfAgenda('gedeeld-map-page', options);

const renderOfAgenda = (tag: string, options: RenderOptions): string => {
  const agenda = agendaIn(options.catalogue, options.attributes?.['agenda']);
  return renderComposition(tag, options, { data: agenda && agendaJsonLd(agenda, options) });
};

interface Composed {
  /** What search engines read. */
  readonly data: JsonLd | undefined;
  /** The name that the element has here, where that is not its tag. */
  readonly name?: string;
  /** What else the element is given. */
  readonly prepare?: (element: unknown) => unknown;
}

const renderComposition = (
  tag: string,
  options: RenderOptions,
  { data, name: own = tag, prepare }: Composed,
): string => {
  const { catalogue, catalogues = [], src, lang, stylesAt, attributes = {}, fallback = '', jsonLd = true } = options;
  const folder = stylesAt.endsWith('/') ? stylesAt : `${stylesAt}/`;
  const Renderer = rendererWith((of) => `${folder}${styleFile(of === own ? tag : of)}`);
  const html = renderInLanguage(lang, () => {
    const renderer = new Renderer(own);
    for (const [name, value] of Object.entries({ ...attributes, ...(src !== undefined && { src }), lang })) {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute`);
      renderer.setAttribute(name, value);
    }
    const { element } = renderer;
    if (element instanceof CompositionElement)
      element.present({ catalogue, catalogues: [catalogue, ...catalogues], problems: [], url: src ?? '' });
    prepare?.(element);
    return renderHost(renderer, { Renderer, tag, inside: fallback });
  });
  return jsonLd && data ? `${html}${jsonLdScript(data)}` : html;
};

/** The file with the look of an element, by its tag: `gedeeld-practice-card-1.2.0.css`. */
export const styleFile = (tag: string): string => `${tag}-${VERSION}.css`;

/** The look of each of these elements that there is on a server, by the name of its file. */
export const styleSheets = (tags: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    tags.flatMap((tag) => {
      const element = customElements.get(tag) as { readonly elementStyles?: readonly unknown[] } | undefined;
      return element ? [[styleFile(tag), (element.elementStyles ?? []).map(String).join('\n')]] : [];
    }),
  );
