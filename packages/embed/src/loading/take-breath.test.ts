import { afterEach, describe, expect, it, vi } from 'vitest';

import { nextTask, takingBreath, whenIdle } from './take-breath.js';

afterEach(() => vi.restoreAllMocks());

describe('nextTask', () => {
  it('lets a task that was waiting go first', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('what was waiting'));
    await nextTask();
    order.push('we');
    expect(order).toEqual(['what was waiting', 'we']);
  });
});

describe('takingBreath', () => {
  const clock = (): { at: number } => {
    const time = { at: 1_000 };
    vi.spyOn(performance, 'now').mockImplementation(() => time.at);
    return time;
  };
  /** What is no pause is over before another task begins. */
  const isPause = async (breath: Promise<void>): Promise<boolean> => {
    let isOver = false;
    void breath.then(() => (isOver = true));
    for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    return !isOver;
  };

  it('pauses only once the page was kept busy for a while, and then counts anew', async () => {
    const [time, breath] = [clock(), takingBreath()];
    expect(await isPause(breath())).toBe(false);
    time.at += 7;
    expect(await isPause(breath())).toBe(false);
    time.at += 1;
    const pause = breath();
    expect(await isPause(pause)).toBe(true);
    time.at += 50;
    await pause;
    expect(await isPause(breath())).toBe(false);
    time.at += 8;
    expect(await isPause(breath())).toBe(true);
  });

  it('pauses never on a page that nobody looks at', async () => {
    const [time, breath] = [clock(), takingBreath()];
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    time.at += 1_000;
    expect(await isPause(breath())).toBe(false);
  });
});

describe('whenIdle', () => {
  it('does it later, also where a browser cannot say when it is idle', async () => {
    const done: string[] = [];
    whenIdle(() => done.push('at once when idle'));
    vi.stubGlobal('requestIdleCallback', undefined);
    delete (globalThis as { requestIdleCallback?: unknown }).requestIdleCallback;
    whenIdle(() => done.push('after a while'));
    vi.unstubAllGlobals();
    expect(done).toEqual([]);
    await expect.poll(() => done.length, { timeout: 5_000 }).toBe(2);
  });
});
