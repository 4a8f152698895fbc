import { FINDING_CODES, VERDICTS } from '@gedeeld/core';
import { afterEach, describe, expect, it } from 'vitest';

import { pluralsIn } from '../shared/testing/plurals.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import * as ar from './ar.js';
import meta, { Arabic, Dutch, English, Polish, Turkish, Ukrainian } from './languages.stories.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

afterEach(clearStories);

/** What stays when the facts are taken out: the words that must be seen. */
const fixedPart = (text: string): string =>
  text
    .split(/\{[^}]*\}/)
    .map((part) => part.trim())
    .sort((one, other) => other.length - one.length)[0] ?? '';

describe.each([
  ['nl', Dutch, nl],
  ['en', English, en],
  ['ar', Arabic, ar],
  ['pl', Polish, pl],
  ['tr', Turkish, tr],
  ['uk', Ukrainian, uk],
] as const)('the story in %s', (language, story, file) => {
  it('shows every verdict and every finding, with every fact filled in', async () => {
    const { root } = await showStory(meta, story);
    const text = seenText(root).toLocaleLowerCase(language);
    for (const verdict of VERDICTS)
      expect(text).toContain(file.alignment.verdicts[verdict].toLocaleLowerCase(language));
    for (const code of Object.values(FINDING_CODES).flat()) {
      const message: string | { readonly other: string } = file.findings.findings[code];
      const forms: string[] = typeof message === 'string' ? [message] : Object.values(message);
      expect(forms.some((form) => text.includes(fixedPart(form).toLocaleLowerCase(language)))).toBe(true);
    }
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });

  it('shows every plural form that the language has', async () => {
    const { frame } = await showStory(meta, story);
    const text = seenText(frame.querySelector('.plurals')!);
    for (const [path, forms] of pluralsIn(file))
      for (const form of Object.values(forms)) expect(text, path).toContain(fixedPart(form));
  });

  it('leaves no Dutch sentence to who reads another language', async () => {
    const { root } = await showStory(meta, story);
    const marks = [...root.querySelectorAll('summary, .label, dt, .condition strong, .section-title')].map((one) =>
      seenText(one),
    );
    const isDutch = /\b(het|een|niet|voor|nog|zijn|wordt)\b/i;
    expect(marks.filter((text) => isDutch.test(text)).length > 0).toBe(language === 'nl');
  });
});

describe('a Dutch name in an Arabic page', () => {
  it('is read from left to right, with its punctuation where it belongs', async () => {
    const frame = document.createElement('div');
    frame.className = 'story';
    frame.lang = 'ar';
    frame.dir = 'rtl';
    document.body.append(frame);
    const { formatMessage } = await import('@gedeeld/core');
    const name = 'Doe mee!';
    const at = (text: string): ((part: string) => DOMRect) => {
      frame.textContent = text;
      return (part) => {
        const range = document.createRange();
        const start = text.indexOf(part);
        range.setStart(frame.firstChild!, start);
        range.setEnd(frame.firstChild!, start + part.length);
        return range.getBoundingClientRect();
      };
    };
    const apart = at(formatMessage(ar.agenda.askHelp, { owner: name }, 'ar'));
    expect(apart('Doe').left).toBeLessThan(apart('mee').left);
    expect(apart('!').left).toBeGreaterThan(apart('mee').left);
    // Without being set apart its end would stand before it.
    const mixed = at(ar.agenda.askHelp.replace('{owner}', name));
    expect(mixed('!').left).toBeLessThan(mixed('Doe').left);
  });
});
