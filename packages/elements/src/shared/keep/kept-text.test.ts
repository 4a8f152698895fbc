import { afterEach, describe, expect, it } from 'vitest';

import { deviceStorage, findText, forgetText, keepText } from './kept-text.js';

const NAME = 'gedeeld-test';

/** A browser that lets nobody in. */
const closed = {
  getItem: () => {
    throw new Error('closed');
  },
  setItem: () => {
    throw new Error('closed');
  },
  removeItem: () => {
    throw new Error('closed');
  },
};

afterEach(() => localStorage.removeItem(NAME));

describe('a text that is kept on this device', () => {
  it('is found again, until it is taken away', () => {
    expect(findText(deviceStorage(), NAME)).toBeUndefined();
    expect(keepText(deviceStorage(), NAME, 'agenda')).toBe(true);
    expect(findText(deviceStorage(), NAME)).toBe('agenda');
    forgetText(deviceStorage(), NAME);
    expect(findText(deviceStorage(), NAME)).toBeUndefined();
  });

  it('is not kept where the browser refuses, and nothing breaks', () => {
    for (const storage of [closed, undefined]) {
      expect(keepText(storage, NAME, 'agenda')).toBe(false);
      expect(findText(storage, NAME)).toBeUndefined();
      expect(() => forgetText(storage, NAME)).not.toThrow();
    }
  });
});
