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
  const timers = () => vi.spyOn(globalThis, 'setTimeout');

  it('pauses only once the page was kept busy for a while, and then counts anew', async () => {
    const [time, pauses, breath] = [clock(), timers(), takingBreath()];
    await breath();
    time.at += 7;
    await breath();
    expect(pauses).not.toHaveBeenCalled();
    time.at += 1;
    const pause = breath();
    time.at += 50;
    await pause;
    await breath();
    expect(pauses).toHaveBeenCalledTimes(1);
    time.at += 8;
    await breath();
    expect(pauses).toHaveBeenCalledTimes(2);
  });

  it('pauses never on a page that nobody looks at', async () => {
    const [time, pauses, breath] = [clock(), timers(), takingBreath()];
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    time.at += 1_000;
    await breath();
    expect(pauses).not.toHaveBeenCalled();
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
