import { server, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';

import { faultsIn } from './shared/testing/accessibility.js';
import { PLAYED_STORIES } from './shared/testing/every-story.js';
import { readerOf } from './shared/testing/play.js';
import { clearStories } from './shared/testing/show-story.js';
import { withViewport } from './shared/testing/viewport.js';

const hands = {
  click: (element: Element) => userEvent.click(element),
  keyboard: (keys: string) => userEvent.keyboard(keys),
};
const step = (_name: string, work: () => Promise<void>) => work();

withViewport(1280, 900);
afterEach(clearStories);

// The elements' own tests do the same and more in every engine. This is what Storybook's panel plays.
describe.runIf(server.browser === 'chromium')('a story that is played', () => {
  it.each(PLAYED_STORIES)('$name answers, and keeps nobody out', async ({ show, play }) => {
    const { frame } = await show();
    await play?.({ canvasElement: frame, userEvent: hands, step });
    expect(await faultsIn(frame)).toEqual([]);
  });
});

describe('a reader of a story', () => {
  it('says what did not come', async () => {
    const canvasElement = document.createElement('div');
    canvasElement.className = 'story';
    canvasElement.innerHTML = '<button>Ja</button>';
    document.body.append(canvasElement);
    const { press, sees } = readerOf({ canvasElement, userEvent: hands, step }, 100);
    await sees('Ja');
    await expect(press('Nee')).rejects.toThrow('There is no “Nee”');
  });
});
