import { afterEach, describe, expect, it, vi } from 'vitest';

import { afterFrame, pause } from './pause.js';

afterEach(() => vi.restoreAllMocks());

describe('pause', () => {
  it('lets what was asked before go first', async () => {
    const done: string[] = [];
    setTimeout(() => done.push('before'));
    await pause();
    expect(done).toEqual(['before']);
  });

  it('takes as long as it is told', async () => {
    const long = vi.spyOn(globalThis, 'setTimeout');
    await pause(20);
    expect(long).toHaveBeenCalledWith(expect.any(Function), 20);
  });
});

describe('afterFrame', () => {
  it('comes after the next frame, and after what that frame asked for', async () => {
    const done: string[] = [];
    requestAnimationFrame(() => {
      done.push('frame');
      setTimeout(() => done.push('asked in the frame'));
    });
    await afterFrame();
    expect(done).toEqual(['frame', 'asked in the frame']);
  });

  it('comes all the same where a browser draws no frames', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    await expect(afterFrame()).resolves.toBeUndefined();
  });
});
