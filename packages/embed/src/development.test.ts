import { afterEach, describe, expect, it, vi } from 'vitest';

import { isDevelopment, tellDeveloper } from './development.js';

describe('isDevelopment', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', '', 'waterrijk.localhost', 'cms.local', 'site.test'])(
    'takes %j for a workplace',
    (hostname) => expect(isDevelopment(hostname)).toBe(true),
  );

  it.each(['www.waterrijk.nl', 'localhost.nl', 'test', 'my-local', '10.0.0.1', '1127.0.0.1'])(
    'takes %j for a site with visitors',
    (hostname) => expect(isDevelopment(hostname)).toBe(false),
  );
});

describe('tellDeveloper', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says a thing once, with its code, subject and facts', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    tellDeveloper('not-found', 'https://a.example/once.json', { status: 404 });
    tellDeveloper('not-found', 'https://a.example/once.json', { status: 404 });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.lastCall).toEqual([
      '[gedeeld] not-found: https://a.example/once.json',
      { status: 404 },
      '(see "not-found" in the README of @gedeeld/embed)',
    ]);
  });

  it('says the same thing about another subject', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    tellDeveloper('time-out', 'https://a.example/1.json');
    tellDeveloper('time-out', 'https://a.example/2.json');
    expect(warn).toHaveBeenCalledTimes(2);
  });
});
