import denhaag from '@gemeente-denhaag/design-tokens-components/dist/theme/index.css?raw';
import maDark from '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?raw';
import ma from '@nl-design-system-community/ma-design-tokens/dist/theme.css?raw';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?raw';
import { afterEach, describe, expect, it } from 'vitest';

import { fieldCss, hostCss } from '../dist/host.js';
import tokens from '../dist/list.json' with { type: 'json' };
import { contrast } from './colors.js';

const NL_NAMES = {
  text: '--nl-paragraph-color',
  page: '--basis-color-default-bg-document',
  link: '--nl-link-color',
  button: '--nl-button-primary-background-color',
  field: '--basis-form-control-border-color',
} as const;

const UTRECHT_NAMES = {
  text: '--utrecht-document-color',
  page: '--utrecht-document-background-color',
  link: '--nl-link-color',
  button: '--utrecht-button-primary-action-background-color',
  field: '--utrecht-form-control-border-color',
} as const;

/** Real themes with an open licence, and the names by which each one says what a paragraph, a link and a button have. */
const THEMES = [
  { name: 'voorbeeld', classes: 'voorbeeld-theme', css: voorbeeld, ...NL_NAMES },
  { name: 'denhaag', classes: 'denhaag-theme', css: denhaag, ...UTRECHT_NAMES },
  { name: 'ma', classes: 'ma-theme', css: ma, ...NL_NAMES, button: UTRECHT_NAMES.button },
  {
    name: 'ma, dark',
    classes: 'ma-theme ma-theme--color-scheme-dark',
    css: ma + maDark,
    ...NL_NAMES,
    button: UTRECHT_NAMES.button,
  },
] as const;

interface Options {
  readonly css?: string;
  readonly classes?: string;
  readonly attributes?: Record<string, string>;
}

/** An element with our style sheet in its shadow, on a page with this style sheet; answers what a token comes to. */
const look = ({ css = '', classes = '', attributes = {} }: Options) => {
  const page = document.createElement('div');
  page.className = `page ${classes}`;
  const style = document.createElement('style');
  style.textContent = css;
  const element = document.createElement('gedeeld-probe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(style, element);
  document.body.append(page);

  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hostCss} ${fieldCss}`);
  root.adoptedStyleSheets = [sheet];
  const probe = document.createElement('p');
  root.append(probe);
  const used = (property: string, value: string): string => {
    probe.style.setProperty(property, value);
    const computed = getComputedStyle(probe).getPropertyValue(property);
    probe.style.removeProperty(property);
    return property.endsWith('color') ? hex(computed) : computed;
  };
  return {
    /** The used value of `property` when it is set to the token. */
    as: (property: string, key: string): string => used(property, `var(--_${key})`),
    /** The colour that the theme itself gives this name; fails loudly where it gives none. */
    of: (name: string): string => used('background-color', `var(${name}, #bada55)`),
    raw: (key: string): string => getComputedStyle(element).getPropertyValue(`--_${key}`).trim(),
  };
};

/** `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)` as `#010203`; what is transparent stays in words. */
const hex = (color: string): string => {
  const numbers = color.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  if (numbers.length === 4 && numbers[3] === 0) return 'transparent';
  const scale = color.startsWith('color(') ? 255 : 1;
  return `#${numbers
    .slice(0, 3)
    .map((part) =>
      Math.round(part * scale)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

const own = (path: string, scheme: 'light' | 'dark'): string =>
  tokens.find((token) => token.path === `gedeeld.${path}`)?.[scheme] ?? 'no such token';

afterEach(() => {
  for (const page of document.querySelectorAll('.page')) page.remove();
});

describe.each(THEMES)('on a page in the theme $name', (theme) => {
  it('takes over text, page, links, buttons and fields', () => {
    const seen = look(theme);
    expect(seen.as('color', 'document-color')).toBe(seen.of(theme.text));
    expect(seen.as('background-color', 'document-background-color')).toBe(seen.of(theme.page));
    expect(seen.as('color', 'link-color')).toBe(seen.of(theme.link));
    expect(seen.as('background-color', 'button-background-color')).toBe(seen.of(theme.button));
    expect(seen.as('color', 'field-border-color')).toBe(seen.of(theme.field));
  });

  it('is a theme that says what its own names say', () => {
    const seen = look(theme);
    for (const name of [theme.text, theme.page, theme.link, theme.button, theme.field])
      expect(seen.of(name)).not.toBe('#bada55');
  });

  it('finds a usable value for every token: none is empty, none undefined', () => {
    const seen = look(theme);
    expect(tokens.length).toBeGreaterThan(20);
    for (const { name } of tokens) expect(seen.raw(name.replace('--gedeeld-', '')), name).not.toBe('');
  });

  it.each([
    ['document-color', 'document-background-color', 4.5],
    ['document-subtle-color', 'document-background-color', 4.5],
    ['heading-color', 'document-background-color', 4.5],
    ['link-color', 'document-background-color', 4.5],
    ['link-hover-color', 'document-background-color', 4.5],
    ['document-mark-color', 'document-background-color', 3],
    ['button-color', 'button-background-color', 4.5],
    ['button-color', 'button-hover-background-color', 4.5],
    ['field-color', 'field-background-color', 4.5],
    ['field-border-color', 'field-background-color', 3],
    ['field-border-color', 'document-background-color', 3],
    ['field-error-color', 'document-background-color', 4.5],
  ])('shows %s on %s with a contrast of at least %d', (text, ground, least) => {
    const seen = look(theme);
    expect(contrast(seen.as('color', text), seen.as('background-color', ground))).toBeGreaterThanOrEqual(least);
  });

  it('draws a focus ring of 2 pixels or more', () => {
    expect(Number.parseFloat(look(theme).as('margin-top', 'focus-outline-width'))).toBeGreaterThanOrEqual(2);
  });
});

describe('on a page without a theme', () => {
  it('shows our own look', () => {
    const seen = look({});
    expect(seen.as('color', 'document-color')).toBe(own('document.color', 'light'));
    expect(seen.as('background-color', 'document-background-color')).toBe(own('document.background-color', 'light'));
    expect(seen.as('color', 'link-color')).toBe(own('link.color', 'light'));
  });

  it('takes over the letter and its size from the page', () => {
    const seen = look({ css: '.page { font: 19px/1 "Liberation Serif" }' });
    expect(seen.as('font-family', 'document-font-family')).toContain('Liberation Serif');
    expect(seen.as('font-size', 'document-font-size')).toBe('19px');
  });

  it('follows a page that is dark', () => {
    const seen = look({ css: '.page { color-scheme: dark }' });
    expect(seen.as('color', 'document-color')).toBe(own('document.color', 'dark'));
    expect(seen.as('background-color', 'document-background-color')).toBe(own('document.background-color', 'dark'));
    expect(seen.as('color', 'document-subtle-color')).toBe(own('document.subtle-color', 'dark'));
  });
});

describe('colours that are read together', () => {
  const BLACK = '#101010';

  it.each([
    ['half a pair of the host', `--utrecht-document-background-color: ${BLACK}`],
    ['half a pair of ours', `--gedeeld-document-background-color: ${BLACK}`],
    ['halves of two themes', `--utrecht-document-background-color: ${BLACK}; --ams-color-text: #eeeeee`],
  ])('are left alone when there is only %s', (_, css) => {
    const seen = look({ css: `.page { ${css} }` });
    expect(seen.as('background-color', 'document-background-color')).toBe(own('document.background-color', 'light'));
    expect(seen.as('color', 'document-color')).toBe(own('document.color', 'light'));
  });

  it('keep a link of the host off our own page', () => {
    const seen = look({ css: '.page { color-scheme: dark; --utrecht-link-color: #001133 }' });
    expect(seen.as('color', 'link-color')).toBe(own('link.color', 'dark'));
  });

  it('make a link as dark as the text on a host page that names no link colour', () => {
    const seen = look({ css: '.page { color-scheme: dark; --of-color-bg: #ffffff; --of-color-fg: #222222 }' });
    expect(seen.as('color', 'link-color')).toBe('#222222');
    expect(seen.as('color', 'link-hover-color')).toBe('#222222');
  });

  it('come from us first', () => {
    const css = `.page { --gedeeld-document-background-color: ${BLACK}; --gedeeld-document-color: #fafafa }`;
    const seen = look({ ...THEMES[0], css: voorbeeld + css });
    expect(seen.as('background-color', 'document-background-color')).toBe(BLACK);
    expect(seen.as('color', 'document-color')).toBe('#fafafa');
    expect(seen.as('color', 'link-color')).toBe('#fafafa');
    expect(seen.as('color', 'heading-color')).toBe('#fafafa');
    expect(seen.as('color', 'field-color')).toBe('#fafafa');
    expect(seen.as('background-color', 'field-background-color')).toBe(BLACK);
    expect(seen.as('color', 'field-border-color')).toBe('#fafafa');
  });
});

describe('a scheme that is asked for', () => {
  it.each(THEMES)('is ours alone in the theme $name', (theme) => {
    const seen = look({ ...theme, attributes: { 'color-scheme': 'dark' } });
    expect(seen.as('background-color', 'document-background-color')).toBe(own('document.background-color', 'dark'));
    for (const path of [
      'document.color',
      'document.subtle-color',
      'link.color',
      'link.hover.color',
      'heading.color',
      'field.color',
      'field.border-color',
      'field.error-color',
      'focus.color',
    ])
      expect(seen.as('color', path.replaceAll('.', '-')), path).toBe(own(path, 'dark'));
    expect(seen.as('background-color', 'button-background-color')).toBe(own('button.background-color', 'dark'));
    expect(seen.as('background-color', 'field-background-color')).toBe(own('field.background-color', 'dark'));
  });

  it('may be light on a dark page', () => {
    const seen = look({ css: '.page { color-scheme: dark }', attributes: { 'color-scheme': 'light' } });
    expect(seen.as('color', 'document-color')).toBe(own('document.color', 'light'));
  });
});
