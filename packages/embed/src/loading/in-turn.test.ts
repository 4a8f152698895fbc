import { describe, expect, it } from 'vitest';

import { inTurn } from './in-turn.js';
import { nextTask } from './take-breath.js';

const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('in turn', () => {
  it('does one after the other, in the order in which they were asked for', async () => {
    const done: number[] = [];
    await new Promise<void>((resolve) => {
      for (const one of [1, 2, 3]) inTurn(() => done.push(one));
      inTurn(resolve);
    });
    expect(done).toEqual([1, 2, 3]);
  });

  it('lets the page do something else in between when it takes long', async () => {
    const done: string[] = [];
    await new Promise<void>((resolve) => {
      for (const one of ['one', 'two', 'three'])
        inTurn(() => {
          busy(10);
          done.push(one);
          void nextTask().then(() => done.push('something else'));
        });
      inTurn(resolve);
    });
    expect(done.slice(0, 3)).toEqual(['one', 'something else', 'two']);
  });

  it('goes on when one of them fails', async () => {
    const failed = new Promise((resolve) => addEventListener('unhandledrejection', resolve, { once: true }));
    addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });
    const isDone = new Promise<void>((resolve) => {
      inTurn(() => {
        throw new Error('one of them');
      });
      inTurn(resolve);
    });
    await isDone;
    await failed;
  });
});
