import { describe, expect, it } from 'vitest';

import { namingOrigin, SECURITY_HEADERS } from './headers.js';

const policyFor = (url, host) => namingOrigin(SECURITY_HEADERS, { url, headers: { host } })['content-security-policy'];

describe('namingOrigin', () => {
  it('names the site in the policy of a page for a frame', () => {
    const policy = policyFor('/gedeeld/frame-agenda.html?src=/a.json', '127.0.0.1:4000');
    expect(policy).toContain("script-src 'self' http://127.0.0.1:4000;");
    expect(policy).toContain("default-src 'none'");
  });

  it.each(['/', '/agenda/', '/gedeeld/brief-leverancier.html', '/x/gedeeld/frame-agenda.html'])(
    'leaves the policy of %s as it is',
    (url) => {
      expect(policyFor(url, '127.0.0.1:4000')).toBe(SECURITY_HEADERS['content-security-policy']);
    },
  );

  it.each(['', "a.example; script-src 'unsafe-inline'", 'a.example *', 'a.example/x', undefined])(
    'believes no host called %s',
    (host) => {
      expect(policyFor('/gedeeld/frame-agenda.html', host)).toBe(SECURITY_HEADERS['content-security-policy']);
    },
  );

  it('adds no policy where there is none', () => {
    expect(namingOrigin({}, { url: '/gedeeld/frame-agenda.html', headers: { host: 'a.example' } })).toEqual({});
  });
});
