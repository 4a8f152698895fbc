import { page } from 'vitest/browser';
import { afterAll, beforeAll } from 'vitest';

/** A page of this size for the tests of this file; the files share one page, and most of them are content with a phone. */
export const withViewport = (width: number, height: number): void => {
  beforeAll(() => page.viewport(width, height));
  afterAll(() => page.viewport(414, 896));
};
