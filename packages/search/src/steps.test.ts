import { describe, expect, it } from 'vitest';

import type { Steps } from './steps.js';
import { finish, sharedSteps } from './steps.js';

describe('steps that are shared', () => {
  it('are gone on with by the next where one left them, and are done once', () => {
    const done: number[] = [];
    function* work(): Steps<string> {
      for (let step = 1; step <= 3; step += 1) {
        done.push(step);
        yield;
      }
      return 'made';
    }
    const take = sharedSteps(work());
    const first = take();
    first.next();
    first.next();
    expect(done).toEqual([1, 2]);
    expect([finish(take()), finish(first), finish(take())]).toEqual(['made', 'made', 'made']);
    expect(done).toEqual([1, 2, 3]);
  });

  it('fail for everybody who needs what they did not make', () => {
    function* work(): Steps<string> {
      yield;
      throw new Error('It cannot be made.');
    }
    const take = sharedSteps(work());
    const first = take();
    first.next();
    expect(() => finish(take())).toThrow('It cannot be made.');
    expect(() => finish(first)).toThrow('It cannot be made.');
    expect(() => finish(take())).toThrow('It cannot be made.');
  });
});
