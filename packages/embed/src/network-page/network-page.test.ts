import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './network-page.define.js';
import { about, content, message, pasteTag, retry, seesFallback, shadow, textOf } from '../testing/on-page.js';
import type { NetworkPageElement } from './network-page.js';

const paste = (attributes: Record<string, string>): NetworkPageElement =>
  pasteTag('gedeeld-network-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const parts = (element: NetworkPageElement): string[] =>
  [...(content(element)?.querySelectorAll('.part') ?? [])].map((part) => textOf(part.shadowRoot?.firstElementChild));

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('what people learn from each other', () => {
  it('is every network with its own meetings', async () => {
    const element = paste({ src: '/feeds/network.json' });
    await expect.poll(() => parts(element)).toHaveLength(2);
    expect(parts(element)[0]).toContain('Netwerk van leraren');
    expect(parts(element)[0]).toContain('De start');
    expect(parts(element)[1]).not.toContain('De start');
    await expect.poll(() => seesFallback(element)).toBe(false);
  });

  it('is that of several addresses, and says how many did not answer', async () => {
    const other = '/feeds/network.json?id=https://buur.test/c';
    const element = paste({ src: `/feeds/network.json ${other} /feeds/nowhere.json` });
    await expect.poll(() => parts(element)).toHaveLength(4);
    expect(shadow(element).querySelectorAll('[part=source]')).toHaveLength(2);
    expect(about(element)).toContain('1 bron is nu niet te bereiken.');
    element.setAttribute('show', 'challenges');
    await expect.poll(() => parts(element).join()).toContain('Kinderen komen zonder ontbijt');
    expect(parts(element)).toHaveLength(4);
  });

  it('says why nothing came when no address answers, and offers to try again', async () => {
    const element = paste({ src: '/feeds/nowhere.json /feeds/broken.json' });
    await expect.poll(() => message(element)).toContain('De gegevens staan niet meer op deze plek.');
    expect(retry(element)).not.toBeNull();
    const empty = paste({ src: '/feeds/good.json /feeds/good.json?x' });
    await expect.poll(() => message(empty)).toContain('Hier staat nog niets.');
  });

  it('is one network, by its id', async () => {
    const element = paste({ src: '/feeds/network.json', network: 'wethouders' });
    await expect.poll(() => parts(element).join()).toContain('Netwerk van wethouders');
    expect(parts(element)).toHaveLength(1);
  });

  it('is every challenge, those with a place first, with the practices that serve it', async () => {
    const element = paste({ src: '/feeds/network.json', show: 'challenges', link: '/aanpakken/{id}/' });
    await expect.poll(() => parts(element)).toHaveLength(2);
    expect(parts(element)[0]).toContain('Kinderen komen zonder ontbijt');
    expect(parts(element)[1]).toContain('Niemand vertelt dit');
    const challenge = content(element)?.querySelector('gedeeld-challenge');
    expect(challenge?.practices.map(({ id }) => id)).toEqual(['aanpak-1']);
    expect(challenge?.hrefOf?.(challenge.practices[0]!)).toBe('/aanpakken/aanpak-1/');
  });

  it('is every lesson, or those of the reader’s own role', async () => {
    const element = paste({ src: '/feeds/network.json', show: 'lessons' });
    await expect.poll(() => parts(element)).toHaveLength(2);
    element.setAttribute('lens', 'teacher');
    await expect.poll(() => parts(element).join()).toContain('Begin klein.');
    await expect.poll(() => parts(element)).toHaveLength(1);
  });

  it.each(['networks', 'challenges', 'lessons'])('says that there are no %s, and keeps the fallback', async (show) => {
    const element = paste({ src: '/feeds/good.json', show });
    await expect.poll(() => message(element)).toContain('Hier staat nog niets.');
    expect(seesFallback(element)).toBe(true);
  });
});
