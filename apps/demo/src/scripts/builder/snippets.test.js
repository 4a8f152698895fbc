import { describe, expect, it } from 'vitest';

import { frameAddress, frameSnippet, npmSnippet, pageSnippet, policyLines } from './snippets.js';

const FILES = { practices: { file: 'gedeeld-practices-1.2.3.js', integrity: 'sha384-abc' } };
const CHOICE = {
  use: 'practices',
  attributes: { src: 'https://data.example/a.json /b.json', lang: 'nl', lens: '' },
  height: 640,
};

describe('pageSnippet', () => {
  it('is a script with its hash, and an element with something to read in it', () => {
    expect(pageSnippet(CHOICE, FILES).split('\n')).toEqual([
      '<script type="module" src="/gedeeld/gedeeld-practices-1.2.3.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
      '<gedeeld-practices src="https://data.example/a.json /b.json" lang="nl">',
      '  <a href="https://www.gelijke-kansen.nl/">Lees hoe anderen het aanpakken</a>',
      '</gedeeld-practices>',
    ]);
  });

  it('keeps what somebody typed inside its attribute', () => {
    const attributes = { src: '"><script>alert(1)</script>&' };
    expect(pageSnippet({ ...CHOICE, attributes }, FILES)).toContain(
      '<gedeeld-practices src="&quot;>&lt;script>alert(1)&lt;/script>&amp;">',
    );
  });
});

describe('frameAddress', () => {
  it('holds every choice that was made, and no other', () => {
    expect(frameAddress(CHOICE)).toBe(
      '/gedeeld/frame-practices.html?src=https%3A%2F%2Fdata.example%2Fa.json+%2Fb.json&lang=nl',
    );
  });
});

describe('frameSnippet', () => {
  it('has a title, a height and a link to read on', () => {
    const lines = frameSnippet(CHOICE);
    expect(lines).toContain('title="Aanpakken zoeken" width="100%" height="640"');
    expect(lines).toContain('&amp;lang=nl');
    expect(lines).toContain('<a href="https://www.gelijke-kansen.nl/">');
  });
});

describe('npmSnippet', () => {
  it('names the door of the package', () => {
    expect(npmSnippet(CHOICE)).toContain("import '@gedeeld/embed/practices';");
    expect(npmSnippet({ ...CHOICE, use: 'embed' })).toContain("import '@gedeeld/embed';");
  });
});

describe('policyLines', () => {
  it('allows the sites that the catalogues come from, once, and nothing that is at home', () => {
    const attributes = { src: 'https://data.example/a.json https://data.example/b.json /c.json javascript:alert(1)' };
    expect(policyLines({ ...CHOICE, attributes }, 'https://www.waterrijk.example/pagina')).toContain(
      "connect-src 'self' https://data.example;",
    );
  });
});
