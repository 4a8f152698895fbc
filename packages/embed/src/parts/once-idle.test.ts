import { expect, it, vi } from 'vitest';

import { onceIdle } from './once-idle.js';

it('gets parts once, after what is being done, and does not mind one that does not come', async () => {
  const first = vi.fn(() => Promise.reject(new Error('weg')));
  const second = vi.fn(() => Promise.resolve());
  const expectParts = onceIdle(first, second);
  expectParts();
  expectParts();
  expect(first).not.toHaveBeenCalled();
  await expect.poll(() => second.mock.calls.length).toBe(1);
  expect(first).toHaveBeenCalledTimes(1);
});
