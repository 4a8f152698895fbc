import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { presentEngines } from '../../../scripts/browsers/present.js';
import { openDriver, type Driver } from '../../../scripts/drive/drive.js';
import {
  HEARING,
  hostileFeed,
  inspect,
  loadingPage,
  RENDERED_PARTS,
  renderedPage,
  type LoadedPart,
} from '../src/hostile-page.js';
import { openHost, type Host } from '../src/hosts.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const OUTER =
  '<!doctype html><html lang="nl"><title>Buiten</title><iframe src="/vijand" width="320" height="800"></iframe>';

const engines = (await presentEngines('integration')).map(({ engine }) => engine);

describe.each(engines)('what an enemy publishes, in %s', (engine) => {
  let host: Host;
  let driver: Driver;

  beforeAll(async () => {
    [host, driver] = await Promise.all([openHost(), openDriver(engine)]);
    host.headers = { 'content-security-policy': POLICY };
    host.answers.set('/hearing.js', { type: 'text/javascript', body: HEARING });
    host.answers.set('/gegevens.json', { type: 'application/json', body: hostileFeed() });
  });

  afterAll(async () => {
    await driver?.close();
    host?.close();
  });

  const visit = async (name: string, body: string): Promise<void> => {
    host.asked.length = 0;
    host.answers.set(`/${name}`, { body });
    host.answers.set(`/around-${name}`, { body: OUTER.replace('/vijand', `/${name}`) });
    await driver.goto(`${host.origin}/around-${name}`);
  };

  /** Nothing was asked for but the page, its own scripts, looks and languages, and the feed. */
  const strange = (): readonly string[] =>
    host.asked.filter(
      (path) =>
        !/^\/(?:around-[\w-]+|loading-\w+|rendered-\w+|hearing\.js|gegevens\.json|favicon\.ico|gedeeld\/[\w./-]+)$/.test(
          path,
        ),
    );

  const harmless = { heard: [], risky: [], tooWide: 0 };

  /** With how many elements say what the enemy wrote when all is drawn. */
  it.each<[LoadedPart, number]>([
    ['practices', 20],
    ['networks', 195],
    ['agendas', 9],
  ])('stays text in the %s that the embed loads, and keeps to its room', async (part, texts) => {
    await visit(`loading-${part}`, await loadingPage(part));
    await expect
      .poll(async () => (await driver.evaluate(inspect)).texts, { timeout: 50_000 })
      .toBeGreaterThanOrEqual(texts);
    const found = await driver.evaluate(inspect);
    expect({ ...found, tooWide: Math.max(0, found.tooWide) }).toMatchObject(harmless);
    expect(found.schemes.filter((scheme) => !['https:', 'http:', 'mailto:'].includes(scheme))).toEqual([]);
    expect(strange()).toEqual([]);
  });

  it.each(RENDERED_PARTS)(
    'stays text in the %s that a server rendered, in the data for search engines too',
    async (part) => {
      await visit(`rendered-${part}`, renderedPage(part));
      const found = await driver.evaluate(inspect);
      expect(found.texts).toBeGreaterThan(120);
      expect(found.data).toBeGreaterThan(60);
      expect({ ...found, tooWide: Math.max(0, found.tooWide) }).toMatchObject(harmless);
      expect(found.schemes.filter((scheme) => !['https:', 'http:', 'mailto:'].includes(scheme))).toEqual([]);
      expect(strange()).toEqual([]);
    },
  );
});
