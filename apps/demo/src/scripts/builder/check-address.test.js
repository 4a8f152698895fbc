import { describe, expect, it } from 'vitest';

import { checkAddress } from './check-address.js';

const BASE = 'https://www.waterrijk.example/pagina';
const answers =
  (body, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const CATALOGUE = {
  format: 'gedeeld/1',
  id: 'https://a.example/c.json',
  title: 'A',
  publisher: 'x',
  licence: 'CC0-1.0',
  language: 'nl',
  modified: '2026-01-01',
};

describe('checkAddress', () => {
  it.each(['javascript:alert(1)', 'https://', 'ftp://a.example/'])(
    'knows that %j is no web address',
    async (address) => {
      expect(await checkAddress(address, BASE, answers(''))).toMatchObject({
        good: false,
        sentence: expect.stringContaining('geen webadres'),
      });
    },
  );

  it('says how much it found, and how much cannot be used', async () => {
    const practice = {
      id: 'p',
      title: 'P',
      summary: 'S',
      domains: ['sport'],
      roles: ['teacher'],
      audience: { groups: ['children'] },
      sources: [],
      modified: '2026-01-01',
    };
    const body = JSON.stringify({ ...CATALOGUE, practices: [practice, { id: 'q' }] });
    const { good, sentence } = await checkAddress('/c.json', BASE, answers(body));
    expect(good).toBe(true);
    expect(sentence).toMatch(/1 aanpak en 0 agenda’s gevonden\. Wel is 1 deel niet te gebruiken/);
  });

  it.each([
    ['a page', '<!doctype html>', 200, 'geen catalogus'],
    ['an error', '', 404, '(404)'],
  ])('says what is wrong with %s', async (_, body, status, words) => {
    const { good, sentence } = await checkAddress('/c.json', BASE, answers(body, status));
    expect(good).toBe(false);
    expect(sentence).toContain(words);
  });

  it('tells a refusal of another site from one at home', async () => {
    const refuses = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await checkAddress('https://b.example/c.json', BASE, refuses)).sentence).toContain('CORS');
    expect((await checkAddress('/c.json', BASE, refuses)).sentence).toBe('Het adres is niet te bereiken.');
  });

  it('says that nobody answered', async () => {
    const late = () => Promise.reject(new DOMException('late', 'TimeoutError'));
    expect((await checkAddress('/c.json', BASE, late)).sentence).toContain('15 seconden');
  });
});
