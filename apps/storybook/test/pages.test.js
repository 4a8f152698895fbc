import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { DESIGNED } from './designed-states.js';
import { codeIn, elementPages, headingsIn, statesIn, storiesIn, textPages } from './element-pages.js';

const SECTIONS = {
  nl: ['Wanneer wel', 'Wanneer niet', 'Waaruit het bestaat', 'Wat je schrijft', 'Toegankelijkheid'],
  en: ['When to use it', 'When not', 'Anatomy', 'What to write', 'Accessibility'],
  both: ['Toestanden – States', 'Tokens', 'Code', 'HTML', 'npm', 'Server', 'API'],
};

/** Stories that show what another one shows, in another language or at another width. */
const SAME_STATE = new Set(['RightToLeft', 'English', 'Narrow', 'NarrowTable']);

describe.each(elementPages())('the page of $name', ({ name, page, stories }) => {
  it('has everything a designer and a developer look for, in both languages', () => {
    for (const language of ['nl', 'en'])
      expect(headingsIn(page, language)).toEqual(expect.arrayContaining([...SECTIONS[language], ...SECTIONS.both]));
    expect(page).toContain(`<doc-element-tokens of="gedeeld-${name}">`);
  });

  it('names every state that has a story, and no other', () => {
    expect(statesIn(page).sort()).toEqual(storiesIn(stories).sort());
  });

  it('has a story for every state that was designed', () => {
    expect(DESIGNED).toHaveProperty([name]);
    expect(storiesIn(stories)).toEqual(expect.arrayContaining(Object.values(DESIGNED[name])));
  });

  it('gives code to copy for a page, for npm and for a server', () => {
    expect(codeIn(page, 'html').length).toBeGreaterThanOrEqual(1);
    expect(codeIn(page, 'js').join('\n')).toContain(`'@gedeeld/elements/${name}.define.js'`);
    expect(codeIn(page, 'html').length + codeIn(page, 'js').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the stories', () => {
  it('show at least eighty states that differ in more than language or width', () => {
    const states = elementPages().flatMap(({ stories }) =>
      storiesIn(stories).filter((story) => !SAME_STATE.has(story)),
    );
    expect(states.length).toBeGreaterThanOrEqual(80);
  });

  it('were designed for an element that exists', () => {
    expect(
      elementPages()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(DESIGNED).sort());
  });
});

describe.each(textPages())('the page of text "$name"', ({ page }) => {
  it('says in English what it says in Dutch, part by part', () => {
    const parts = (language) => [...page.matchAll(new RegExp(`^<div lang="${language}">$`, 'gm'))].length;
    expect(parts('nl')).toBe(parts('en'));
    expect(headingsIn(page, 'nl').length).toBe(headingsIn(page, 'en').length);
  });
});

describe('a link from one page to another', () => {
  const { entries } = JSON.parse(readFileSync(new URL('../storybook-static/index.json', import.meta.url), 'utf8'));
  const pages = [...textPages(), ...elementPages()];
  const links = pages.flatMap(({ name, page }) =>
    [...page.matchAll(/\]\(\?path=\/(?:docs|story)\/([^)]+)\)/g)].map(([, id]) => ({ name, id })),
  );

  it('is there to be checked', () => expect(links.length).toBeGreaterThan(5));

  it.each(links)('of $name leads to $id', ({ id }) => {
    expect(Object.keys(entries)).toContain(id);
  });
});
