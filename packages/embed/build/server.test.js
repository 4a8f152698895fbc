import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { parseCatalogueText } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import {
  agendaJsonLd,
  jsonLdScript,
  meetingJsonLd,
  practiceJsonLd,
  renderAgenda,
  renderFinder,
  renderMap,
  renderNetwork,
  renderPractice,
  renderPractices,
} from '../dist/server.js';

const catalogueOf = (name) =>
  parseCatalogueText(readFileSync(fileURLToPath(import.meta.resolve(`@gedeeld/catalogue/${name}.json`)), 'utf8'))
    .catalogue;
const netherlands = catalogueOf('netherlands');
const waterrijk = catalogueOf('waterrijk');
const page = { catalogue: netherlands, lang: 'nl', stylesAt: '/gedeeld/styles', src: '/data.json' };
const dataIn = (html) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);

describe('renderFinder', () => {
  const html = renderFinder({
    ...page,
    places: [waterrijk],
    attributes: { link: '/aanpakken/{id}/', 'page-size': '5', today: '2026-06-01' },
    fallback: '<p>Lees</p>',
  });

  it('has the first page of what is found, with filters and what each gives, under the tag of the list', () => {
    expect(html).toMatch(/^<gedeeld-practices /);
    expect(html).toContain('<p>Lees</p></gedeeld-practices>');
    expect(html.match(/<gedeeld-practice-card/g)).toHaveLength(5);
    expect(html).toMatch(/Kinderen komen zonder ontbijt naar school \(\d+\)/);
    expect(html).toContain('/aanpakken/');
  });

  it('has the places of other catalogues to choose from', () => {
    expect(html).toContain('Gemeente Waterrijk (verzonnen)');
    expect(renderFinder(page)).not.toContain('Gemeente Waterrijk (verzonnen)');
  });

  it('has chosen in a list, and ticked, what is chosen and nothing else', () => {
    const attributes = { place: 'https://example.org/waterrijk/catalogue.json#gemeente', filters: 'roles=alderman' };
    const chosen = renderFinder({ ...page, places: [waterrijk], attributes }).replaceAll(/<!--.*?-->/g, '');
    const labels = [...chosen.matchAll(/<option selected="[^"]*">([^<]*)/g)].map(([, label]) => label?.trim());
    expect(labels).toEqual(expect.arrayContaining(['Alle problemen', 'Gemeente Waterrijk (verzonnen)']));
    expect(labels).toHaveLength(chosen.match(/<select/g)?.length ?? 0);
    const ticked = [...chosen.matchAll(/<input[^>]*\schecked[^>]*>/g)].map(
      ([input]) => /name="([^"]*)"/.exec(input)?.[1],
    );
    expect(ticked.filter((name) => name === 'roles')).toHaveLength(1);
    expect(ticked).not.toContain('domains');
  });

  it('begins with the filters of the page', () => {
    const all = Number(/(\d+) aanpakken gevonden/.exec(html)?.[1]);
    const few = renderFinder({ ...page, attributes: { filters: 'roles=alderman' } });
    expect(Number(/(\d+) aanpakken gevonden/.exec(few)?.[1])).toBeLessThan(all);
    expect(all).toBe(netherlands.practices.length);
  });

  it('has its look as links to files that are published', () => {
    const published = readdirSync(fileURLToPath(new URL('../dist/styles/', import.meta.url)));
    const files = [...html.matchAll(/<link rel="stylesheet" href="\/gedeeld\/styles\/([^"]*)"/g)].map(
      ([, file]) => file,
    );
    expect(new Set(files).size).toBe(5);
    for (const file of files) expect(published).toContain(file);
  });

  it('leads search engines to the page of each practice', () => {
    const { itemListElement, numberOfItems } = dataIn(html);
    expect(numberOfItems).toBe(netherlands.practices.length);
    expect(itemListElement).toHaveLength(numberOfItems);
    expect(itemListElement[0]).toMatchObject({ position: 1, url: expect.stringMatching(/^\/aanpakken\/[a-z-]+\/$/) });
    expect(dataIn(renderFinder(page)).itemListElement[0]).not.toHaveProperty('url');
  });
});

describe('renderPractices', () => {
  const html = renderPractices({
    ...page,
    attributes: { 'page-size': '3', today: '2026-06-01' },
    fallback: '<p>Lees</p>',
  });

  it('has every practice of a page in declarative shadow roots, and the fallback between the tags', () => {
    expect(html.match(/<gedeeld-practice-card/g)).toHaveLength(3);
    expect(html).toContain('Omgaan met armoede op school');
    expect(html).toContain('<template shadowrootmode="open">');
    expect(html).toContain('src="/data.json"');
    expect(html).toContain('<p>Lees</p></gedeeld-practices>');
  });

  it('has its look as links to files that are published, and no style in the page', () => {
    expect(html).not.toMatch(/<style|\sstyle=/);
    const published = readdirSync(fileURLToPath(new URL('../dist/styles/', import.meta.url)));
    const hrefs = [...html.matchAll(/<link rel="stylesheet" href="\/gedeeld\/styles\/([^"]*)"/g)].map(
      ([, file]) => file,
    );
    expect(new Set(hrefs).size).toBe(3);
    for (const file of hrefs) expect(published).toContain(file);
  });

  it.each([
    ['en', 'For whom'],
    ['ar', 'لمن'],
    ['pl', 'Dla kogo'],
    ['tr', 'Kimin için'],
    ['uk', 'Для кого'],
  ])('speaks %s', (lang, words) => {
    const said = renderPractices({ ...page, lang, jsonLd: false });
    expect(said).toContain(words);
    expect(said).not.toContain('Voor wie');
  });

  it('leaves no language behind for the next page', () => {
    renderPractices({ ...page, lang: 'ar' });
    expect(renderPractices(page)).toContain('Voor wie');
  });

  it('keeps an attribute within its quotation marks, and refuses a name that is none', () => {
    const hostile = renderPractices({ ...page, attributes: { lens: '"><script>alert(1)</script>' } });
    expect(hostile).not.toContain('<script>alert');
    expect(() => renderPractices({ ...page, attributes: { 'x onload': '1' } })).toThrow('"x onload" is no attribute');
  });

  it('tells search engines what the practices are', () => {
    const data = dataIn(html);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'ItemList', numberOfItems: 38 });
    expect(data.itemListElement[0].item).toMatchObject({
      name: 'Omgaan met armoede op school (armoedesensitief werken)',
      inLanguage: 'nl',
    });
    expect(renderPractices({ ...page, jsonLd: false })).not.toContain('ld+json');
  });
});

describe('renderAgenda', () => {
  it('has the agenda with its goals and verdicts, and what search engines read of it', () => {
    const html = renderAgenda({ ...page, catalogue: waterrijk, attributes: { today: '2026-06-01' } });
    expect(html).toContain('Alle kinderen in Waterrijk groeien veilig, gezond en kansrijk op.');
    expect(html).toContain('Ja, zeker');
    const data = dataIn(html);
    expect(data).toMatchObject({ '@type': 'CreativeWork', name: 'Samen kansrijk in Waterrijk (verzonnen)' });
    expect(data.potentialAction).toHaveLength(13);
    expect(JSON.stringify(data)).not.toMatch(/certain|zeker/);
  });

  it('shows the agenda that is asked for', () => {
    const html = renderAgenda({ ...page, catalogue: waterrijk, attributes: { agenda: 'wijkagenda-zuid' } });
    expect(dataIn(html).identifier).toBe('wijkagenda-zuid');
    expect(html).toContain('lezen met plezier');
  });
});

describe('in a process that has our elements as well', () => {
  /** The agenda in Arabic, as a process of its own renders it that imported these, in this order. */
  const renderedAfter = (...imports) => {
    const script = [
      ...imports.map((name) => `await import('${name}');`),
      "const { renderAgenda } = await import('@gedeeld/embed/server');",
      "const { waterrijk } = await import('@gedeeld/catalogue/waterrijk');",
      "const page = { catalogue: waterrijk, lang: 'ar', stylesAt: '/styles/', attributes: { today: '2026-06-01' } };",
      'console.log(renderAgenda(page));',
    ].join('\n');
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });
  };
  const alone = renderedAfter();

  it.each([
    ['before', ['@gedeeld/elements/agenda.define.js']],
    ['before, every one of them', ['@gedeeld/elements/define.js']],
    ['after', ['@gedeeld/embed/server', '@gedeeld/elements/define.js']],
  ])('renders the same when those are imported %s', (_, imports) => {
    expect(alone).toContain('lang="ar" dir="rtl"');
    expect(renderedAfter(...imports)).toBe(alone);
  });

  it('leaves the tags to those elements', () => {
    const script = [
      "await import('@gedeeld/embed/server');",
      "const { AgendaElement } = await import('@gedeeld/elements');",
      "await import('@gedeeld/elements/agenda.define.js');",
      "console.log(customElements.get('gedeeld-agenda') === AgendaElement);",
    ].join('\n');
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });
    expect(said).toBe('true\n');
  });
});

describe('renderPractice', () => {
  it('has all that is known of the practice that is asked for', () => {
    const html = renderPractice({ ...page, attributes: { practice: 'voorleesexpress', 'heading-level': '1' } });
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('VoorleesExpress');
    expect(dataIn(html)).toMatchObject({ name: 'VoorleesExpress', identifier: 'voorleesexpress' });
    const byIri = renderPractice({ ...page, attributes: { practice: `${netherlands.id}#voorleesexpress` } });
    expect(dataIn(byIri).identifier).toBe('voorleesexpress');
  });

  it('is the first one where none is asked for, and none where there is no such practice', () => {
    expect(dataIn(renderPractice(page)).identifier).toBe(netherlands.practices[0].id);
    const none = renderPractice({ ...page, attributes: { practice: 'bestaat-niet' } });
    expect(none).not.toContain('ld+json');
    expect(none).not.toContain('<gedeeld-practice-detail');
  });
});

describe('renderNetwork', () => {
  it('has the networks with their meetings, the first meeting first for search engines', () => {
    const html = renderNetwork(page);
    expect(html.match(/<gedeeld-network[ >]/g)).toHaveLength(netherlands.networks.length);
    const { itemListElement: items } = dataIn(html);
    const days = items.map(({ item }) => item.startDate);
    expect(days).toHaveLength(netherlands.meetings.length);
    expect(days).toEqual([...days].sort());
  });

  it('has one network, or challenges, or lessons, as it is asked', () => {
    const [{ id }] = netherlands.networks;
    const one = renderNetwork({ ...page, attributes: { network: id } });
    expect(one.match(/<gedeeld-network[ >]/g)).toHaveLength(1);
    const names = dataIn(one).itemListElement.flatMap(({ item }) => item.superEvent.map(({ name }) => name));
    expect(names).toContain(netherlands.networks[0].title.nl ?? netherlands.networks[0].title);
    const challenges = renderNetwork({ ...page, attributes: { show: 'challenges' } });
    expect(challenges.match(/<gedeeld-challenge[ >]/g)).toHaveLength(netherlands.challenges.length);
    expect(challenges).not.toContain('ld+json');
    expect(renderNetwork({ ...page, attributes: { show: 'lessons' } })).toContain('<gedeeld-lesson');
  });
});

describe('renderMap', () => {
  it('has the map as a picture with words in it', () => {
    const html = renderMap({ ...page, catalogue: waterrijk, attributes: { today: '2026-06-01' } });
    expect(html).toContain('<gedeeld-contribution-map');
    expect(html).toContain('zwemdiploma');
    expect(dataIn(html).identifier).toBe('waterrijk-2026');
  });
});

describe('what search engines read', () => {
  const context = { catalogue: netherlands, lang: 'nl' };

  it('is of a practice what it is, for whom, and where it was described', () => {
    const practice = netherlands.practices.find(({ id }) => id === 'voorleesexpress');
    expect(practiceJsonLd(practice, context)).toMatchObject({
      name: 'VoorleesExpress',
      inLanguage: 'nl',
      license: netherlands.licence,
      dateModified: practice.modified,
    });
    expect(practiceJsonLd(practice, { ...context, lang: 'pl' }).inLanguage).toBe('pl');
    const withSteps = { ...practice, steps: ['Begin'], audience: { groups: ['parents'], ages: { from: -1, to: 4 } } };
    expect(practiceJsonLd(withSteps, context)).toMatchObject({
      '@type': 'HowTo',
      step: [{ '@type': 'HowToStep', text: 'Begin' }],
      typicalAgeRange: '0-4',
    });
  });

  it('is of a meeting when it was, and of which networks', () => {
    const meeting = netherlands.meetings.find(({ id }) => id === 'slotbijeenkomst');
    const data = meetingJsonLd(meeting, context);
    expect(data).toMatchObject({ '@type': 'Event', startDate: '2024-11-04' });
    expect(data.superEvent).toHaveLength(3);
  });

  it('is of an action how far it is', () => {
    const states = agendaJsonLd(waterrijk.agendas[0], { catalogue: waterrijk, lang: 'nl' }).potentialAction;
    expect(new Set(states.map(({ actionStatus }) => actionStatus)).size).toBeGreaterThanOrEqual(3);
    expect(states.every(({ agent }) => agent.name.includes('verzonnen'))).toBe(true);
  });

  it('cannot end its own block', () => {
    const text = '</script><script>alert(1)</script>\u2028<!--';
    const block = jsonLdScript({ name: text });
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    expect(block).not.toContain('<!--');
    expect(dataIn(block).name).toBe(text);
  });
});

describe('the script that takes over', () => {
  it('weighs at most 3 kB, and holds no copy of Lit', () => {
    const code = readFileSync(new URL('../dist/gedeeld-hydrate.js', import.meta.url));
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(3000);
    expect(code.toString()).not.toContain('createPolicy');
  });
});
