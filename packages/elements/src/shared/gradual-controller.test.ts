import { html, LitElement } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { GradualController, nearer } from './gradual-controller.js';

describe('nearer', () => {
  const letters = (text: string): readonly string[] => [...text];

  it('changes a few places, adds a few at the end, and takes away at once what is too much', () => {
    expect(nearer(letters('abcdef'), letters('uvwxyz'), 2).join('')).toBe('uvcdef');
    expect(nearer(letters('ab'), letters('abcdef'), 2).join('')).toBe('abcd');
    expect(nearer(letters('abcdef'), letters('ab'), 2).join('')).toBe('ab');
    expect(nearer(letters('abcdef'), letters('uvwx'), 2).join('')).toBe('uvcd');
    expect(nearer(letters('abcdef'), [], 2)).toEqual([]);
  });

  it('does not count what is right already', () => {
    expect(nearer(letters('abcdef'), letters('abcxyf'), 2).join('')).toBe('abcxyf');
  });

  it('gets there from anywhere, in no more steps than there are places', () => {
    let seed = 3;
    const random = (to: number): number => (seed = (seed * 48_271) % 2_147_483_647) % to;
    const list = (): readonly string[] => Array.from({ length: random(12) }, () => String(random(4)));
    for (let round = 0; round < 300; round += 1) {
      const [from, to, step] = [list(), list(), 1 + random(4)];
      let now = from;
      let steps = 0;
      while (now.join() !== to.join() || now.length !== to.length) {
        now = nearer(now, to, step);
        steps += 1;
        expect(steps).toBeLessThanOrEqual(Math.ceil(to.length / step) + 1);
      }
    }
  });
});

class GradualHost extends LitElement {
  wanted: readonly number[] = [];
  readonly seen: number[][] = [];
  readonly #gradually = new GradualController<number>(this);

  protected override render(): unknown {
    const shown = this.#gradually.towards(this.wanted);
    this.seen.push([...shown]);
    return html`<ul>
      ${shown.map((item) => html`<li><gedeeld-practice-card>${item}</gedeeld-practice-card></li>`)}
    </ul>`;
  }
}
customElements.define('gradual-host', GradualHost);

const numbers = (from: number): number[] => Array.from({ length: 10 }, (_, at) => from + at);

const host = async (): Promise<GradualHost> => {
  const element = document.createElement('gradual-host') as GradualHost;
  element.wanted = numbers(0);
  document.body.append(element);
  await element.updateComplete;
  return element;
};

const filled = async (): Promise<GradualHost> => {
  const element = await host();
  await expect.poll(() => element.seen.at(-1)).toEqual(numbers(0));
  element.seen.splice(0, element.seen.length - 1);
  return element;
};

const ask = (element: GradualHost, wanted: readonly number[]): void => {
  element.wanted = wanted;
  element.requestUpdate();
};

/** Asks for another list, and waits until it is there. */
const goTo = async (element: GradualHost, wanted: readonly number[]): Promise<void> => {
  ask(element, wanted);
  await expect.poll(() => element.seen.at(-1)).toEqual(wanted);
};

/** How many items of the other list stood there each time. */
const changed = ({ seen }: GradualHost): number[] =>
  seen.slice(1).map((list) => list.filter((item) => item >= 100).length);

afterEach(() => document.body.replaceChildren());

describe('GradualController', () => {
  it('shows the first few items of the first list at once, and the rest in the next frames', async () => {
    const { seen } = await host();
    expect(seen).toEqual([numbers(0).slice(0, 3)]);
    await expect.poll(() => seen.at(-1)).toEqual(numbers(0));
    expect(seen.map(({ length }) => length)).toEqual([3, 6, 9, 10]);
  });

  it('does so, too, when the first list was empty for a while', async () => {
    const element = document.createElement('gradual-host') as GradualHost;
    document.body.append(element);
    await element.updateComplete;
    await goTo(element, numbers(0));
    expect(element.seen.map(({ length }) => length)).toEqual([0, 3, 6, 9, 10]);
  });

  it('shows the whole first list where a server drew it already', async () => {
    const frame = document.createElement('div');
    frame.setHTMLUnsafe('<gradual-host><template shadowrootmode="open"></template></gradual-host>');
    document.body.append(frame);
    const element = frame.firstElementChild as GradualHost;
    element.wanted = numbers(0);
    await element.updateComplete;
    expect(element.seen).toEqual([numbers(0)]);
    // What is added to it comes no faster than what takes the place of another.
    await goTo(element, [...numbers(0), ...numbers(100)]);
    expect(changed(element)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('goes to another list one item in each frame, and stops there', async () => {
    const element = await filled();
    await goTo(element, numbers(100));
    expect(changed(element)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const drawn = element.seen.length;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(element.seen).toHaveLength(drawn);
  });

  it('goes there one item in each frame also when the first list is still coming in', async () => {
    const element = await host();
    await goTo(element, numbers(100));
    expect(changed(element)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('goes there a few items at a time where the browser skips what is out of sight', async () => {
    const element = await filled();
    for (const item of element.renderRoot.querySelectorAll('li'))
      Object.assign(item.style, { contentVisibility: 'auto', marginBlockStart: '4000px' });
    const second = element.renderRoot.querySelector('li:nth-child(2) > *')!;
    await expect.poll(() => second.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await goTo(element, numbers(100));
    expect(changed(element).slice(-3)).toEqual([4, 7, 10]);
  });

  it('is there at once where nobody looks', async () => {
    const element = await filled();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    ask(element, numbers(100));
    await element.updateComplete;
    hidden.mockRestore();
    expect(changed(element)).toEqual([10]);
  });

  it('goes from where it is when yet another list is asked for', async () => {
    const element = await filled();
    ask(element, numbers(100));
    await element.updateComplete;
    await goTo(element, numbers(200));
    expect(element.seen.some((list) => list.join() === numbers(100).join())).toBe(false);
  });
});
