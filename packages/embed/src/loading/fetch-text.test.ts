import { afterEach, describe, expect, it, vi } from 'vitest';

import { fetchText, type FetchTextOptions, type FetchTextResult } from './fetch-text.js';
import type { Progress } from './read-limited.js';

const at = (path: string): string => new URL(`/feeds/${path}`, location.href).href;

const ask = (url: string, options: Partial<FetchTextOptions> = {}): Promise<FetchTextResult> =>
  fetchText(url, { signal: new AbortController().signal, maxBytes: 1_000_000, timeLimit: 10_000, ...options });

const codeOf = async (result: Promise<FetchTextResult>): Promise<string> => {
  const settled = await result;
  return 'failure' in settled ? settled.failure.code : JSON.stringify(settled);
};

afterEach(() => vi.restoreAllMocks());

describe('fetchText', () => {
  it('answers the text', async () => {
    const result = await ask(at('good.json?practices=1'));
    expect('text' in result && JSON.parse(result.text)).toMatchObject({ format: 'gedeeld/1' });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/ld+json', 'text/plain', ''])(
    'reads a file that is sent as %j',
    async (type) => expect(await ask(at(`type?type=${encodeURIComponent(type)}`))).toHaveProperty('text'),
  );

  it.each(['text/html; charset=utf-8', 'application/xhtml+xml', 'image/png', 'text/csv', 'application/pdf'])(
    'refuses what is sent as %j',
    async (type) => expect(await codeOf(ask(at(`type?type=${encodeURIComponent(type)}`)))).toBe('type'),
  );

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'status'],
    [500, 'status'],
    [503, 'status'],
  ])('calls status %i %s', async (status, code) => {
    const result = await ask(at(`status?code=${status}`));
    expect(result).toMatchObject({ failure: { code, facts: { status } } });
  });

  it('sends no cookie and no referrer', async () => {
    document.cookie = 'secret=1';
    const result = await ask(at('headers'));
    document.cookie = 'secret=; max-age=0';
    const headers = 'text' in result ? (JSON.parse(result.text) as Record<string, string>) : {};
    expect(headers).toHaveProperty('host');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('is not led astray by a polluted prototype', async () => {
    const polluted = { method: 'POST', integrity: 'sha384-AAAA', body: 'x', mode: 'no-cors', window: 1 };
    for (const [name, value] of Object.entries(polluted))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
    const result = await ask(at('good.json')).finally(() => {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    });
    expect(result).toHaveProperty('text');
  });

  it('gives up when the server says nothing', async () => {
    expect(await ask(at('silent'), { timeLimit: 150 })).toMatchObject({
      failure: { code: 'time-out', facts: { timeLimit: 150 } },
    });
  });

  it('gives up when the answer stops halfway', async () =>
    expect(await codeOf(ask(at('stalling.json'), { timeLimit: 150 }))).toBe('time-out'));

  it('says that the network failed when the connection drops', async () =>
    expect(await codeOf(ask(at('dropped.json')))).toBe('network'));

  it('says so when the visitor is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await codeOf(ask(at('dropped.json')))).toBe('offline');
  });

  it('has no failure when it was called off, before or during', async () => {
    const controller = new AbortController();
    const during = ask(at('silent'), { signal: controller.signal });
    controller.abort();
    expect(await during).toEqual({ aborted: true });
    expect(await ask(at('good.json'), { signal: controller.signal })).toEqual({ aborted: true });
  });

  it('follows a redirect over the web', async () =>
    expect(await ask(at(`redirect?to=${encodeURIComponent('/feeds/good.json')}`))).toHaveProperty('text'));

  it.each(['data:application/json,{}', 'file:///etc/hosts', 'blob:x'])('does not follow one to %s', async (to) =>
    expect(await codeOf(ask(at(`redirect?to=${encodeURIComponent(to)}`)))).toBe('network'),
  );

  it.each([
    ['https://a.example/', 'http://a.example/', 'redirect'],
    ['http://a.example/', 'https://a.example/', '{"text":"{}"}'],
  ])('sent on from %s to %s: %s', async (asked, arrivedAt, expected) => {
    const response = new Response('{}', { headers: { 'content-type': 'application/json' } });
    Object.defineProperty(response, 'url', { value: arrivedAt });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
    expect(await codeOf(ask(asked))).toBe(expected);
  });

  it('calls it blocked when the policy of the page forbids the connection', async () => {
    const url = 'https://elders.example/catalogue.json';
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const result = ask(url);
    const about = { blockedURI: url, effectiveDirective: 'connect-src', disposition: 'enforce' as const };
    setTimeout(() => document.dispatchEvent(violation(about)), 10);
    expect(await codeOf(result)).toBe('blocked');
  });

  it.each([
    { blockedURI: 'https://elders.example/', effectiveDirective: 'connect-src', disposition: 'report' as const },
    { blockedURI: 'https://another.example/', effectiveDirective: 'connect-src', disposition: 'enforce' as const },
    { blockedURI: 'https://elders.example/', effectiveDirective: 'img-src', disposition: 'enforce' as const },
    { blockedURI: 'inline', effectiveDirective: 'connect-src', disposition: 'enforce' as const },
  ])('does not call it blocked for $effectiveDirective $blockedURI ($disposition)', async (about) => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    const result = ask('https://elders.example/catalogue.json');
    document.dispatchEvent(violation(about));
    expect(await codeOf(result)).toBe('network');
  });

  it('leaves no listener and no timer behind', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    await ask(at('good.json'));
    await ask(at('dropped.json'));
    expect(added.mock.calls.map(([type]) => type)).toEqual(['securitypolicyviolation', 'securitypolicyviolation']);
    expect(new Set(removed.mock.calls.map(([, listener]) => listener))).toEqual(
      new Set(added.mock.calls.map(([, listener]) => listener)),
    );
  });
});

const violation = (about: Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective' | 'disposition'>) =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    documentURI: location.href,
    violatedDirective: about.effectiveDirective,
    originalPolicy: "connect-src 'self'",
    statusCode: 200,
    ...about,
  });

describe('the limits of what is read', () => {
  it('takes a file of exactly the largest size', async () => {
    const result = await ask(at('sized?bytes=3000'), { maxBytes: 3000 });
    expect('text' in result && result.text.length).toBe(3000);
  });

  it('refuses at once what says that it is larger', async () =>
    expect(await ask(at('sized?bytes=3001'), { maxBytes: 3000 })).toMatchObject({
      failure: { code: 'too-large', facts: { bytes: 3001, maxBytes: 3000 } },
    }));

  it('stops unpacking a small answer that grows too large', async () => {
    const result = await ask(at('bomb.json?bytes=50000000'), { maxBytes: 100_000 });
    if (!('failure' in result)) throw new Error('It was read to its end');
    expect(result.failure).toMatchObject({ code: 'too-large', facts: { maxBytes: 100_000 } });
    expect(result.failure.facts['bytes']).toBeLessThan(50_000_000);
  });

  it('tells how far it is, up to the whole', async () => {
    const seen: Progress[] = [];
    const name = crypto.randomUUID();
    const onProgress = (progress: Progress): void => {
      // The rest comes only when the first piece was told of, however slow this page is.
      if (seen.push(progress) === 1) void fetch(at(`go-on?name=${name}`));
    };
    await ask(at(`held?bytes=30000&name=${name}`), { onProgress });
    expect(seen[0]?.received).toBeLessThanOrEqual(10_000);
    expect(seen.every(({ total }) => total === 30_000)).toBe(true);
    expect(seen.at(-1)?.received).toBe(30_000);
  });

  it('promises no total for a packed answer, whose length means something else', async () => {
    const seen: Progress[] = [];
    await ask(at('packed.json?practices=200'), { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ total }) => total !== undefined)).toEqual([]);
  });

  it('withdraws a total that turns out to be a lie', async () => {
    const response = new Response('x'.repeat(50), { headers: { 'content-length': '10' } });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
    const seen: Progress[] = [];
    await ask('https://a.example/', { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ received: 50 });
  });

  it('reads a damaged byte as a mark and keeps the rest', async () => {
    const result = await ask(at('latin1.json'));
    expect('text' in result && result.text).toBe('{"caf\uFFFD": 1}');
  });
});
