import { commands } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';

import { fieldCss, hostCss } from '../dist/host.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Answers whether this engine can pretend: `scripts/browsers/emulate-media.js`. */
    emulateMedia: (features: Record<string, string | null>) => Promise<boolean>;
  }
}

/** What a token comes to on an element of ours, as a colour. */
const colorOf = (key: string, attributes: Record<string, string> = {}): string => {
  const element = document.createElement('div');
  element.className = 'probe';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hostCss} ${fieldCss} p { forced-color-adjust: none; color: var(--_${key}) }`);
  root.adoptedStyleSheets = [sheet];
  const probe = document.createElement('p');
  root.append(probe);
  return getComputedStyle(probe).color;
};

/** The colour that the browser itself gives a name or code. */
const named = (color: string): string => {
  const probe = document.createElement('p');
  probe.className = 'probe';
  probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
  document.body.append(probe);
  return getComputedStyle(probe).color;
};

afterEach(async () => {
  for (const probe of document.querySelectorAll('.probe')) probe.remove();
  await commands.emulateMedia({ forcedColors: null, colorScheme: null, media: null });
});

describe('with forced colours', () => {
  it('takes the colours of the system', async (context) => {
    if (!(await commands.emulateMedia({ forcedColors: 'active' }))) context.skip('this engine cannot pretend');
    expect(colorOf('document-color')).toBe(named('CanvasText'));
    expect(colorOf('document-background-color')).toBe(named('Canvas'));
    expect(colorOf('link-color')).toBe(named('LinkText'));
    expect(colorOf('document-mark-color')).toBe(named('CanvasText'));
    expect(colorOf('button-color')).toBe(named('ButtonText'));
  });
});

describe('on paper', () => {
  it('is black on white, whatever the scheme', async (context) => {
    if (!(await commands.emulateMedia({ media: 'print' }))) context.skip('this engine cannot pretend');
    for (const attributes of [{}, { 'color-scheme': 'dark' }]) {
      expect(colorOf('document-color', attributes)).toBe(named('#000000'));
      expect(colorOf('document-background-color', attributes)).toBe(named('#ffffff'));
      expect(colorOf('link-color', attributes)).toBe(named('#000000'));
    }
  });
});

describe('color-scheme="auto"', () => {
  it('follows the visitor', async (context) => {
    const light = colorOf('document-color', { 'color-scheme': 'light' });
    const dark = colorOf('document-color', { 'color-scheme': 'dark' });
    const asThePage = colorOf('document-color');
    expect(light).not.toBe(dark);
    if (!(await commands.emulateMedia({ colorScheme: 'dark' }))) context.skip('this engine cannot pretend');
    expect(colorOf('document-color', { 'color-scheme': 'auto' })).toBe(dark);
    expect(colorOf('document-color')).toBe(asThePage);
    await commands.emulateMedia({ colorScheme: 'light' });
    expect(colorOf('document-color', { 'color-scheme': 'auto' })).toBe(light);
  });
});
