import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './practices.define.js';
import { LOAD_FAILURES, type LoadFailureCode } from '../loading/load-failure.js';
import * as english from '../locales/en.js';
import * as dutch from '../locales/nl.js';
import { about, content, countOf, fresh, message, pasteTag, retry, seesFallback, shadow } from '../testing/on-page.js';
import type { PracticesElement } from './practices.js';

const paste = (attributes: Record<string, string>, settings: Partial<PracticesElement> = {}): PracticesElement =>
  pasteTag('gedeeld-practices', attributes, settings);
const list = (element: PracticesElement) => content(element)?.querySelector('gedeeld-practice-list');
const titles = (element: PracticesElement): string[] =>
  [...(list(element)?.shadowRoot?.querySelectorAll('gedeeld-practice-card') ?? [])].map(
    (card) => card.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() ?? '',
  );
const shown = (element: PracticesElement, count: number) => expect.poll(() => titles(element).length).toBe(count);

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const nl = {
  ...dutch.general,
  ...dutch.practices,
  failures: { ...dutch.general.failures, empty: dutch.practices.empty },
};
const en = { failures: { ...english.general.failures, empty: english.practices.empty } };

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'nl';
});

describe('a catalogue that is there', () => {
  it('is shown as cards, in place of the fallback, with its source', async () => {
    const element = paste({ src: '/feeds/good.json', lang: 'nl' });
    await element.updateComplete;
    expect(seesFallback(element)).toBe(true);
    await shown(element, 3);
    expect(titles(element)).toEqual(['Aanpak 1', 'Aanpak 2', 'Aanpak 3']);
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(message(element)).toBe('');
    expect(about(element)).toBe(
      'Bron: Proefcatalogus, Gemeente Waterrijk. Bijgewerkt op 1 maart 2026. Licentie: CC0-1.0.',
    );
  });

  it('speaks the language of the page, and changes with it', async () => {
    const element = paste({ src: '/feeds/good.json' });
    document.documentElement.lang = 'en';
    await shown(element, 3);
    await expect.poll(() => about(element)).toContain('Source: Trial catalogue');
    document.documentElement.lang = 'nl';
    await expect.poll(() => about(element)).toContain('Bron: Proefcatalogus');
    element.lang = 'en';
    await expect.poll(() => about(element)).toContain('Updated on');
    expect(shadow(element).querySelector('cite [lang]')?.getAttribute('lang')).toBe('en');
  });

  it('says so to the page', async () => {
    const heard: unknown[] = [];
    document.addEventListener('gedeeld-load', (event) => heard.push(event.answer.catalogue.practices.length), {
      once: true,
    });
    await shown(paste({ src: '/feeds/good.json?practices=2' }), 2);
    expect(heard).toEqual([2]);
  });

  it('shows how far it is, as a bar and in words outside the live region', async () => {
    const name = crypto.randomUUID();
    // What is left of it comes when the bar was seen, however slow this page is.
    const element = paste({ src: `/feeds/held?bytes=90000&name=${name}` });
    await expect.poll(() => shadow(element).querySelector('progress')?.max).toBe(90_000);
    const bar = shadow(element).querySelector('progress')!;
    expect(bar.getAttribute('aria-label')).toMatch(/^Geladen: [\d.]+ kB$/);
    expect(bar.closest('[role=status]')).toBeNull();
    expect(message(element)).toBe(nl.loading);
    await fetch(`/feeds/go-on?name=${name}`);
  });

  it('passes on how it should look', async () => {
    const element = paste({ src: '/feeds/good.json?practices=7', 'heading-level': '2', 'page-size': '5' });
    await shown(element, 5);
    const card = list(element)!.shadowRoot!.querySelector('gedeeld-practice-card')!;
    expect(card.shadowRoot!.querySelector('h2')).not.toBeNull();
    element.setAttribute('lens', 'parent');
    await expect.poll(() => list(element)?.lens).toBe('parent');
  });
});

describe('every failure', () => {
  const ways: Record<LoadFailureCode, { src: string; settings?: Partial<PracticesElement>; before?: () => void }> = {
    address: { src: 'javascript:alert(1)' },
    blocked: { src: 'https://elders.example/c.json', before: () => refuseByPolicy('https://elders.example/c.json') },
    offline: { src: '/feeds/dropped.json', before: () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false) },
    network: { src: '/feeds/dropped.json' },
    redirect: { src: 'https://elders.example/c.json', before: () => answerFrom('http://elders.example/c.json') },
    'not-found': { src: '/feeds/nowhere.json' },
    status: { src: '/feeds/status?code=503' },
    type: { src: '/feeds/page.html' },
    'too-large': { src: '/feeds/bomb.json?bytes=2000000', settings: { maxBytes: 100_000 } },
    'time-out': { src: '/feeds/silent', settings: { timeLimit: 100 } },
    'not-json': { src: '/feeds/broken.json' },
    format: { src: '/feeds/other.json' },
    empty: { src: '/feeds/empty.json' },
  };

  afterEach(() => {
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  it.each(LOAD_FAILURES)('%s: a short message, a button, and the fallback', async (code) => {
    const { src, settings, before } = ways[code];
    before?.();
    const heard: unknown[] = [];
    document.addEventListener('gedeeld-failure', (event) => heard.push(event.failure.code), { once: true });
    const element = paste({ src, lang: 'nl' }, settings);
    await expect.poll(() => retry(element)?.textContent?.trim()).toBe('Probeer het opnieuw');
    const reason = String(nl.failures[code]).replace('{status}', '503');
    expect(message(element)).toBe(code === 'empty' ? reason : `${String(nl.unavailable)} ${reason}`);
    expect(seesFallback(element)).toBe(true);
    expect(heard).toEqual([code]);
    expect(console.warn).toHaveBeenCalled();
    element.lang = 'en';
    await expect.poll(() => message(element)).toContain(String(en.failures[code]).replace('{status}', '503'));
  });

  it.each(['/feeds/nothing.json', '/feeds/broken.json'])('%s is no JSON', async (src) => {
    const element = paste({ src });
    await expect.poll(() => message(element)).toContain(nl.failures['not-json']);
  });

  it('a newer format is refused, not guessed at', async () => {
    const element = paste({ src: '/feeds/newer.json' });
    await expect.poll(() => message(element)).toContain(nl.failures.format);
  });
});

const refuseByPolicy = (url: string): void => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const about = { blockedURI: url, effectiveDirective: 'connect-src', violatedDirective: 'connect-src' };
    const facts = { ...about, disposition: 'enforce' as const, documentURI: '', originalPolicy: '', statusCode: 0 };
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', facts));
    return Promise.reject(new TypeError('Failed to fetch'));
  });
};

const answerFrom = (url: string): void => {
  const response = new Response('{}', { headers: { 'content-type': 'application/json' } });
  Object.defineProperty(response, 'url', { value: url });
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
};

describe('trying again', () => {
  it('loads, and puts the keyboard at the list', async () => {
    const element = paste({ src: '/feeds/nowhere.json' });
    await expect.poll(() => retry(element)).not.toBeNull();
    element.setAttribute('src', '/feeds/status?code=500');
    await expect.poll(() => message(element)).toContain('(500)');
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(() => realFetch('/feeds/good.json'));
    retry(element)!.focus();
    retry(element)!.click();
    await shown(element, 3);
    expect(shadow(element).activeElement?.className).toBe('content');
  });

  it('stays at the button when it fails again', async () => {
    const element = paste({ src: '/feeds/status?code=500' });
    await expect.poll(() => retry(element)).not.toBeNull();
    retry(element)!.focus();
    retry(element)!.click();
    await element.updateComplete;
    expect(message(element)).toBe(nl.loading);
    await expect.poll(() => shadow(element).activeElement?.getAttribute('part')).toBe('retry');
    expect(message(element)).toContain('(500)');
  });

  it('keeps the last good list when it cannot be refreshed, and says so', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, 3);
    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    element.reload();
    await expect.poll(() => message(element)).toBe(`${String(nl.outdated)} ${String(nl.failures.network)}`);
    expect(titles(element)).toHaveLength(3);
    retry(element)!.click();
    await expect.poll(() => message(element)).toBe('');
    expect(titles(element)).toHaveLength(3);
  });
});

const realFetch = globalThis.fetch.bind(globalThis);

describe('a catalogue with mistakes', () => {
  it('shows the rest, and tells calmly how much is missing', async () => {
    const element = paste({ src: '/feeds/bad-records.json' });
    await expect.poll(() => titles(element)).toContain('Bijna goed');
    expect(titles(element)).toEqual(['Aanpak 1', 'Aanpak 2', 'Aanpak 3', 'Bijna goed']);
    expect(message(element)).toBe('');
    expect(about(element)).toMatch(/Er ontbreken hier \d+ onderdelen, omdat er fouten in staan\.$/);
  });

  it('shows what an enemy writes as text', async () => {
    const element = paste({ src: '/feeds/hostile.json' });
    await expect.poll(() => titles(element)).toContain('<img src=x onerror="window.hacked = 1">');
    expect(titles(element)).toContain('"><svg onload=window.hacked=1>');
    expect(about(element)).toContain('<script>window.hacked = 1</script>');
    expect(globalThis).not.toHaveProperty('hacked');
  });
});

describe('attributes that change', () => {
  it('a late address is loaded when it comes', async () => {
    const element = paste({});
    expect(message(element)).toBe('');
    element.setAttribute('src', '/feeds/good.json');
    await shown(element, 3);
  });

  it('the same address again, or twice at once, is one load', async () => {
    const src = fresh('good.json');
    const element = paste({ src: `/feeds/${src}` });
    element.setAttribute('src', `/feeds/${src}`);
    await shown(element, 3);
    element.setAttribute('src', `/feeds/${src}`);
    await element.updateComplete;
    expect(await countOf(src)).toBe(1);
  });

  it('the last of several addresses wins, also when an earlier one answers later', async () => {
    const name = crypto.randomUUID();
    const slow = `waits.json?name=${name}&title=Traag`;
    const element = paste({ src: `/feeds/${slow}` });
    await expect.poll(() => countOf(slow)).toBe(1);
    element.setAttribute('src', '/feeds/good.json?title=Snel');
    await shown(element, 3);
    await fetch(`/feeds/go-on?name=${name}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(titles(element)).toEqual(['Snel 1', 'Snel 2', 'Snel 3']);
  });

  it('without an address the fallback is back', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, 3);
    element.removeAttribute('src');
    await expect.poll(() => seesFallback(element)).toBe(true);
    expect(message(element)).toBe('');
  });
});

describe('on and off the page', () => {
  it('a move during loading is one load', async () => {
    const name = crypto.randomUUID();
    const src = `waits.json?name=${name}`;
    const element = paste({ src: `/feeds/${src}` });
    await expect.poll(() => countOf(src)).toBe(1);
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(element);
    await fetch(`/feeds/go-on?name=${name}`);
    await shown(element, 3);
    document.body.append(element);
    await element.updateComplete;
    expect(await countOf(src)).toBe(1);
    expect(titles(element)).toHaveLength(3);
  });

  it('a removal during loading ends the request, and back on the page it starts again', async () => {
    const signals: AbortSignal[] = [];
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      if (init?.signal) signals.push(init.signal);
      // The first time nobody answers.
      return realFetch(signals.length === 1 ? '/feeds/silent' : input, init);
    });
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => signals.length).toBe(1);
    element.remove();
    await Promise.resolve();
    expect(signals[0]?.aborted).toBe(true);
    document.body.append(element);
    await shown(element, 3);
    expect(signals).toHaveLength(2);
    spy.mockRestore();
  });

  it('leaves nothing behind: what was removed can be forgotten', async () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const element = paste({ src: fresh('/feeds/good.json') });
    await shown(element, 3);
    element.remove();
    const onPage = (spy: typeof added | typeof removed): unknown[] =>
      spy.mock.calls
        .filter((_, index) => [document, window].includes(spy.mock.contexts[index] as never))
        .map(([type]) => type);
    expect(onPage(added).sort()).toEqual(onPage(removed).sort());
    added.mockRestore();
    removed.mockRestore();
  });
});

describe('a page that is not ours', () => {
  it('may have enumerable junk on every prototype', async () => {
    const junk = ['oud', 'each', 'toQueryString'];
    for (const prototype of [Object.prototype, Array.prototype, Function.prototype])
      for (const name of junk)
        Object.defineProperty(prototype, name, {
          value: () => 'oud',
          configurable: true,
          enumerable: true,
          writable: true,
        });
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, 3).finally(() => {
      for (const prototype of [Object.prototype, Array.prototype, Function.prototype])
        for (const name of junk) Reflect.deleteProperty(prototype, name);
    });
    expect(about(element)).toContain('Proefcatalogus');
    expect(about(element)).not.toContain('ontbre');
  });

  it('cannot slip facts into every practice through Object.prototype', async () => {
    const polluted = { url: 'javascript:alert(1)', problem: 'Vervalst', title: 'Vervalst', format: 'gedeeld/1' };
    for (const [name, value] of Object.entries(polluted))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false, writable: true });
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, 3).finally(() => {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    });
    expect(titles(element)).toEqual(['Aanpak 1', 'Aanpak 2', 'Aanpak 3']);
    expect(list(element)!.shadowRoot!.innerHTML).not.toContain('Vervalst');
  });

  it('may hide everything with a reset', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '* { all: unset !important; } p { display: none !important; }';
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, 3).finally(() => style.remove());
    expect(titles(element)).toHaveLength(3);
  });
});
