import { beforeEach, describe, expect, it } from 'vitest';

import { fillFramePage } from './frame-page.js';

const ADDRESS = 'https://www.waterrijk.example/gedeeld/frame-agenda.html';

describe('fillFramePage', () => {
  let page: Document;

  beforeEach(() => {
    page = document.implementation.createHTMLDocument();
    const main = page.createElement('main');
    main.dataset['gedeeldTag'] = 'gedeeld-agenda-page';
    main.textContent = 'Lees de agenda';
    page.body.append(main);
  });

  const shown = (query: string): Element | null => {
    fillFramePage(page, `${ADDRESS}?${query}`);
    return page.querySelector('gedeeld-agenda-page');
  };

  it('makes the element with what stands in the address, and keeps the text of the page as its fallback', () => {
    const element = shown('src=/a.json%20b.json&lang=en&view=partners&page-size=');
    expect(element?.outerHTML).toBe(
      '<gedeeld-agenda-page src="/a.json b.json" view="partners" lang="en">Lees de agenda</gedeeld-agenda-page>',
    );
    expect(page.documentElement.lang).toBe('en');
  });

  it('takes nothing else from an address', () => {
    const element = shown('src=/a.json&onclick=alert(1)&style=color:red&link=https://enemy.example/&id=x');
    expect(element?.getAttributeNames()).toEqual(['src']);
  });

  it.each(['https://enemy.example/a.json', '/a.json https://enemy.example/b.json', 'javascript:alert(1)', 'data:,{}'])(
    'shows no catalogue of a stranger: %s',
    (src) => {
      expect(shown(new URLSearchParams({ src }).toString())).toBeNull();
      expect(page.querySelector('main')?.textContent).toBe(
        'Deze pagina mag gegevens van dat adres niet laten zien.Lees de agenda',
      );
    },
  );

  it('says so in English on an English page', () => {
    shown('src=https://enemy.example/&lang=en-GB');
    expect(page.querySelector('main p')?.textContent).toBe('This page may not show data from that address.');
  });

  it('shows catalogues of the sites that its owner named', () => {
    const meta = page.createElement('meta');
    meta.name = 'gedeeld-sources';
    meta.content = 'https://data.example https://more.example';
    page.head.append(meta);
    expect(shown('src=https://more.example/a.json')).not.toBeNull();
  });

  it('leaves a page alone that is no frame page', () => {
    page.body.replaceChildren();
    fillFramePage(page, ADDRESS);
    expect(page.body.childNodes).toHaveLength(0);
  });
});
