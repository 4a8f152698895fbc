import { afterEach, describe, expect, it } from 'vitest';

import { followHeights, tellHeight } from './frame-height.js';

describe('a frame and the page around it', () => {
  let stop: (() => void) | undefined;

  afterEach(() => {
    stop?.();
    document.body.replaceChildren();
  });

  const addFrame = async (watched: boolean): Promise<HTMLIFrameElement> => {
    const frame = document.createElement('iframe');
    if (watched) frame.dataset['gedeeld'] = '';
    frame.height = '150';
    // Who sent a message is told by where the code ran, so it must run in the frame. And a page of our own has a
    // doctype; without one, a page is always as high as its frame.
    frame.srcdoc = `<!doctype html><title>Frame</title><script type="module">
      import { tellHeight } from '${new URL('./frame-height.ts', import.meta.url).href}';
      tellHeight(window);
    </script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return frame;
  };

  const fill = (frame: HTMLIFrameElement, height: number): void => {
    const block = frame.contentDocument!.createElement('div');
    block.style.setProperty('block-size', `${height}px`);
    frame.contentDocument!.body.replaceChildren(block);
  };

  it('make the frame as high as what is in it, also when that grows or shrinks', async () => {
    stop = followHeights(window);
    const frame = await addFrame(true);
    fill(frame, 500);
    await expect.poll(() => frame.getBoundingClientRect().height).toBeGreaterThanOrEqual(500);
    fill(frame, 900);
    await expect.poll(() => frame.getBoundingClientRect().height).toBeGreaterThanOrEqual(900);
    fill(frame, 300);
    await expect.poll(() => frame.getBoundingClientRect().height).toBeLessThan(400);
  });

  it('leave other frames as they are, and believe no nonsense', async () => {
    stop = followHeights(window);
    const [watched, other] = [await addFrame(true), await addFrame(false)];
    for (const height of ['900', Number.NaN, Number.POSITIVE_INFINITY, null])
      post(watched, { type: 'gedeeld-height', height });
    post(watched, { type: 'another', height: 900 });
    post(watched, 'gedeeld-height');
    post(other, { type: 'gedeeld-height', height: 900 });
    post(watched, { type: 'gedeeld-height', height: 1e9 });
    await expect.poll(() => watched.style.blockSize).toBe('20000px');
    expect(other.style.blockSize).toBe('');
  });

  it('say nothing on a page by itself', () => {
    const page = { parent: undefined as unknown, document } as unknown as Window & { parent: Window };
    page.parent = page;
    expect(() => tellHeight(page)).not.toThrow();
  });
});

const post = (frame: HTMLIFrameElement, data: unknown): void => {
  window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));
};
