import { iriOf, type Catalogue, type Meeting } from '@gedeeld/core';
import { renderInLanguage } from '@gedeeld/elements';

import { CompositionElement } from '../composition/composition.js';
import { VERSION } from '../composition/version.js';
import { renderHost, rendererWith } from './element-renderer.js';
import { agendaIn } from '../shared/judged-agenda.js';
import { agendaJsonLd, jsonLdScript, meetingsJsonLd, practiceJsonLd, practicesJsonLd, type JsonLd } from './json-ld.js';

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

/**
 * A list of practices as HTML: `<gedeeld-practices>` with all that it shows, readable without any script.
 *
 * @throws when the options name an attribute that is none
 */
export const renderPractices = (options: RenderOptions): string =>
  renderComposition('gedeeld-practices', options, practicesJsonLd(options.catalogue.practices, options));

/** One practice as HTML: `<gedeeld-practice>`. Without `practice` in the attributes it is the first one. */
export const renderPractice = (options: RenderOptions): string => {
  const { id: catalogue, practices } = options.catalogue;
  const wanted = options.attributes?.['practice'];
  const practice =
    wanted === undefined ? practices[0] : practices.find(({ id }) => iriOf(id, catalogue) === iriOf(wanted, catalogue));
  return renderComposition('gedeeld-practice', options, practice && practiceJsonLd(practice, options));
};

/** Learning networks, challenges or lessons as HTML: `<gedeeld-network-page>`. Search engines read of the meetings. */
export const renderNetwork = (options: RenderOptions): string => {
  const meetings = shownMeetings(options);
  return renderComposition(
    'gedeeld-network-page',
    options,
    meetings.length > 0 ? meetingsJsonLd(meetings, options) : undefined,
  );
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
  return renderComposition(tag, options, agenda && agendaJsonLd(agenda, options));
};

const renderComposition = (tag: string, options: RenderOptions, data: JsonLd | undefined): string => {
  const { catalogue, catalogues = [], src, lang, stylesAt, attributes = {}, fallback = '', jsonLd = true } = options;
  const folder = stylesAt.endsWith('/') ? stylesAt : `${stylesAt}/`;
  const Renderer = rendererWith((of) => `${folder}${styleFile(of)}`);
  const html = renderInLanguage(lang, () => {
    const renderer = new Renderer(tag);
    for (const [name, value] of Object.entries({ ...attributes, ...(src !== undefined && { src }), lang })) {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute`);
      renderer.setAttribute(name, value);
    }
    const { element } = renderer;
    if (element instanceof CompositionElement)
      element.present({ catalogue, catalogues: [catalogue, ...catalogues], problems: [], url: src ?? '' });
    return renderHost(renderer, { Renderer, inside: fallback });
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
