import { describe, expect, it } from 'vitest';

import { wholeDate } from './whole-date.js';

describe('wholeDate', () => {
  it('writes a date as the language does, without a space at which a line may end', () => {
    expect(wholeDate('2024-11-04', 'nl')).toBe('4\u00a0november\u00a02024');
    expect(wholeDate('2024-11', 'nl')).toBe('november\u00a02024');
    expect(wholeDate('2024/2025', 'nl')).toBe('2024/2025');
  });
});
