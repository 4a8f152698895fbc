import { describe, expect, it } from 'vitest';

import { everyFieldDocument } from '../../../fixtures/documents.js';
import { parseCatalogue } from '../../feed/parse-catalogue.js';
import type { Catalogue } from '../../model/catalogue.js';
import { HOSTILE_ADDRESSES } from './addresses.js';
import { hostileCatalogue, hostileCopies, oneHostileAgenda } from './hostile-catalogue.js';
import { HOSTILE_TEXTS } from './texts.js';

const clean = everyFieldDocument() as unknown as Catalogue;
const read = parseCatalogue(everyFieldDocument()).catalogue!;

/** Every string with the place it stands in, the numbers of lists left out. */
const stringsIn = (value: unknown, place = ''): (readonly [place: string, text: string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, Array.isArray(value) ? place : `${place}.${key}`),
  );
};

describe('hostileCatalogue', () => {
  const hostile = hostileCatalogue(read);

  it('knows more than a hundred texts and fifty addresses, no two the same', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(120);
    expect(new Set(HOSTILE_ADDRESSES).size).toBe(HOSTILE_ADDRESSES.length);
    expect(HOSTILE_ADDRESSES.length).toBeGreaterThan(50);
  });

  it('leaves no text and no address of the document it was made from', () => {
    const places = (catalogue: Catalogue) =>
      stringsIn(catalogue).filter(([place]) => place !== '.id' && place !== '.modified');
    const sentences = places(read).filter(([, text]) => /[ ]|^https:(?!.*#)|^mailto:/.test(text));
    expect(sentences.length).toBeGreaterThan(60);
    const left = new Set(places(hostile).map(([place, text]) => `${place} ${text}`));
    expect(sentences.filter(([place, text]) => left.has(`${place} ${text}`))).toEqual([]);
    const at = (place: string) => places(hostile).flatMap(([one, text]) => (one === place ? text : []));
    for (const place of ['.organisations.url', '.practices.contact.url', '.agendas.goals.indicators.sources.url'])
      expect(new Set(at(place))).toEqual(new Set(HOSTILE_ADDRESSES));
    for (const place of ['.practices.title', '.lessons.by.name', '.agendas.contributions.otherFactors']) {
      const all = at(place).join('\n');
      expect(HOSTILE_TEXTS.filter((text) => !all.includes(text))).toEqual([]);
    }
  });

  it('is read by the parser, which keeps every record and no address that runs code', () => {
    const { catalogue } = parseCatalogue(JSON.parse(JSON.stringify(hostileCatalogue(clean))));
    expect(catalogue?.practices).toHaveLength(hostileCopies(clean).length);
    expect(catalogue?.agendas).toHaveLength(hostileCopies(clean).length);
    const addresses = stringsIn(catalogue).filter(([place]) => place.endsWith('.url'));
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i);
  });
});

describe('oneHostileAgenda', () => {
  it('has the goals and actions of all', () => {
    const { goals, actions, partners } = oneHostileAgenda(hostileCatalogue(read));
    expect(goals).toHaveLength(2 * hostileCopies(read).length);
    expect(actions).toHaveLength(2 * hostileCopies(read).length);
    expect(partners).toHaveLength(3 * hostileCopies(read).length);
  });
});
