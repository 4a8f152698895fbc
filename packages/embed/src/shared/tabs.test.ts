import { html, render } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';

import { renderTabs, type Tab } from './tabs.js';

const TABS: readonly Tab[] = ['een', 'twee', 'drie'].map((name) => ({
  name,
  label: `Tab ${name}`,
  render: () => html`<p>Inhoud ${name}</p>`,
}));

const show = (tabs = TABS, dir = 'ltr'): HTMLElement => {
  const frame = document.body.appendChild(document.createElement('div'));
  frame.dir = dir;
  const draw = (chosen: string): void => {
    render(renderTabs(tabs, { label: 'Kijk zo', chosen, choose: draw }), frame);
  };
  draw('een');
  return frame;
};

const selected = (frame: HTMLElement): string =>
  frame.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim() ?? '';
const panel = (frame: HTMLElement): string => frame.querySelector('[role=tabpanel]')?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

describe('renderTabs', () => {
  it('shows the panel that is chosen, and names it after its tab', async () => {
    const frame = show();
    expect([selected(frame), panel(frame)]).toEqual(['Tab een', 'Inhoud een']);
    await userEvent.click(frame.querySelectorAll('[role=tab]')[2]!);
    expect([selected(frame), panel(frame)]).toEqual(['Tab drie', 'Inhoud drie']);
    expect(frame.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-drie');
  });

  it('is one stop for the keyboard, with arrows, Home and End between the tabs', async () => {
    const frame = show();
    frame.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus();
    const walk: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'a']) {
      await userEvent.keyboard(key.length > 1 ? `{${key}}` : key);
      walk.push(selected(frame));
      expect(document.activeElement?.textContent?.trim()).toBe(selected(frame));
    }
    expect(walk).toEqual(['Tab twee', 'Tab drie', 'Tab een', 'Tab drie', 'Tab een', 'Tab drie', 'Tab drie']);
    expect(frame.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  });

  it('goes as the eye does where one reads from right to left', async () => {
    const frame = show(TABS, 'rtl');
    frame.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(selected(frame)).toBe('Tab twee');
  });

  it('offers no choice where there is none', () => {
    const frame = show(TABS.slice(0, 1));
    expect(frame.querySelector('[role=tablist]')).toBeNull();
    expect(frame.textContent).toContain('Inhoud een');
  });
});
