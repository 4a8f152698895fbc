import { readFileSync } from 'node:fs';

import { parseCatalogue, type Catalogue } from '@gedeeld/core';
import { hostileCatalogue, hostileCopies } from '@gedeeld/core/testing';
import {
  renderAgenda,
  renderMap,
  renderNetwork,
  renderPractice,
  renderPractices,
  type RenderOptions,
} from '@gedeeld/embed/server';

import { scriptTag } from './hosts.js';

/** A document with every field of the format. */
const EVERY_FIELD = JSON.parse(
  readFileSync(new URL('../../../packages/core/fixtures/every-field.json', import.meta.url), 'utf8'),
) as Catalogue;

/** What an enemy publishes at an address, as text. */
export const hostileFeed = (): string => JSON.stringify(hostileCatalogue(EVERY_FIELD));

/** What runs before everything else and hears what happens. A file: the policy of the page allows nothing inline. */
export const HEARING = `
  globalThis.heard = [];
  addEventListener('error', (event) => heard.push('error: ' + event.message), true);
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    heard.push([violatedDirective, blockedURI, sample].join(' ')));
  for (const name of ['xss', 'alert', 'confirm', 'prompt', 'open', 'print'])
    globalThis[name] = () => heard.push(name + ' ran');
`;

/** Every use of the embed that loads a catalogue, with what is loaded; in parts, as one page would take long to draw. */
const LOADED = {
  practices: {
    uses: ['practices', 'practice'],
    elements: `
      <gedeeld-practices src="/gegevens.json" lang="nl" page-size="80"></gedeeld-practices>
      <gedeeld-practice src="/gegevens.json" lang="nl"></gedeeld-practice>
      <gedeeld-practice src="/gegevens.json" lang="nl" compact></gedeeld-practice>`,
  },
  networks: {
    uses: ['network'],
    elements: `
      <gedeeld-network-page src="/gegevens.json" lang="nl"></gedeeld-network-page>
      <gedeeld-network-page src="/gegevens.json" lang="nl" show="challenges"></gedeeld-network-page>
      <gedeeld-network-page src="/gegevens.json" lang="nl" show="lessons"></gedeeld-network-page>`,
  },
  agendas: {
    uses: ['agenda', 'map', 'check', 'editor', 'notes'],
    elements: `
      <gedeeld-agenda-page src="/gegevens.json" lang="nl" view="partners" today="2026-06-01"></gedeeld-agenda-page>
      <gedeeld-map-page src="/gegevens.json" lang="nl" today="2026-06-01"></gedeeld-map-page>
      <gedeeld-check-page src="/gegevens.json" lang="nl" today="2026-06-01"></gedeeld-check-page>
      <gedeeld-editor-page src="/gegevens.json" lang="nl" today="2026-06-01"></gedeeld-editor-page>
      <gedeeld-notes-page src="/gegevens.json" lang="nl" today="2026-06-01"></gedeeld-notes-page>`,
  },
};

export type LoadedPart = keyof typeof LOADED;

/** A page on which uses of the embed load what an enemy publishes. */
export const loadingPage = async (part: LoadedPart): Promise<string> => {
  const { uses, elements } = LOADED[part];
  return page((await Promise.all(uses.map((use) => scriptTag(use)))).join(''), elements);
};

/** What a page with everything in it would be too long for. */
export const RENDERED_PARTS = ['practices', 'agendas'] as const;

type RenderedPart = (typeof RENDERED_PARTS)[number];

/**
 * A page on which a server rendered it, also the addresses that no parser lets through; without any of our scripts.
 * Rendering takes seconds, and every engine gets the same page.
 */
export const renderedPage = (part: RenderedPart): string => {
  const known = rendered.get(part) ?? renderPage(part);
  rendered.set(part, known);
  return known;
};

const rendered = new Map<RenderedPart, string>();

const renderPage = (part: RenderedPart): string => {
  const { catalogue: clean } = parseCatalogue(EVERY_FIELD);
  if (!clean) throw new Error('The document with every field is no catalogue');
  const render = (catalogue: Catalogue, attributes: Readonly<Record<string, string>> = {}): RenderOptions => ({
    ...{ catalogue, lang: 'nl', stylesAt: '/gedeeld/styles/' },
    attributes: { today: '2026-06-01', ...attributes },
  });
  const all = hostileCatalogue(clean);
  const copies = hostileCopies(clean);
  const parts =
    part === 'agendas'
      ? copies.flatMap((copy) => [renderAgenda(render(copy, { view: 'partners' })), renderMap(render(copy))])
      : [
          renderPractices(render(all, { 'page-size': '80' })),
          ...['networks', 'challenges', 'lessons'].map((show) => renderNetwork(render(all, { show }))),
          ...copies.map((copy) => renderPractice(render(copy))),
        ];
  return page('', parts.join(''));
};

const page = (scripts: string, content: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vijand</title>
    <script src="/hearing.js"></script>${scripts}</head><body>${content}</body></html>`;

/** What came of it, asked in the page around the frame that it is shown in. */
export const inspect = (): {
  heard: string[];
  risky: string[];
  schemes: string[];
  texts: number;
  data: number;
  tooWide: number;
} => {
  const view = document.querySelector('iframe')?.contentWindow as (Window & { heard?: string[] }) | null;
  const body = view?.document.body;
  if (!view || !body) return { heard: ['no page'], risky: [], schemes: [], texts: 0, data: 0, tooWide: 0 };
  const neverOurs =
    'script:not([type="application/ld+json"]), img, image, iframe, object, embed, base, meta, video, audio, math, ' +
    'foreignObject, animate, set, noscript, template, style, link:not([href^="/gedeeld/styles/"]), #x, [srcdoc], [formaction]';
  const all: Element[] = [];
  const roots: ParentNode[] = [body];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const isRisky = (element: Element): boolean =>
    element.matches(neverOurs) || [...element.attributes].some(({ name }) => name.startsWith('on'));
  const links = all.filter((element) => element.hasAttribute('href') && element.localName !== 'link');
  return {
    heard: view.heard ?? ['hearing did not run'],
    risky: all.filter(isRisky).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    schemes: [...new Set(links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).protocol))],
    texts: all.filter(({ shadowRoot }) => shadowRoot?.textContent?.includes('xss()')).length,
    data: all.filter((element) => element.matches('script') && JSON.parse(element.textContent ?? '')).length,
    tooWide: view.document.documentElement.scrollWidth - 320,
  };
};
