import { describe, expect, test } from 'vitest';
import { Places } from './places.js';

describe('Places', () => {
  test('finds the shortest way to a place on a path', () => {
    const places = new Places();
    places.add(['practices', 3, 'title']);
    places.add(['practices', 3]);
    expect(places.depthOn(['practices', 3, 'title', 'nl'])).toBe(2);
    expect(places.depthOn(['practices', 3])).toBe(2);
  });

  test('knows nothing of what is beside a place, or around it', () => {
    const places = new Places();
    places.add(['practices', 3, 'title']);
    expect(places.depthOn(['practices', 3])).toBeUndefined();
    expect(places.depthOn(['practices', 4, 'title'])).toBeUndefined();
    expect(places.depthOn(['practices', 3, 'summary'])).toBeUndefined();
    expect(new Places().depthOn(['practices'])).toBeUndefined();
  });

  test('takes the whole document, and keys that a prototype knows', () => {
    const places = new Places();
    places.add(['constructor', '__proto__']);
    expect(places.depthOn(['constructor', '__proto__', 0])).toBe(2);
    expect(places.depthOn(['constructor'])).toBeUndefined();
    places.add([]);
    expect(places.depthOn(['constructor'])).toBe(0);
  });

  test('tells a number from the same digits as a text', () => {
    const places = new Places();
    places.add(['x', '0']);
    expect(places.depthOn(['x', 0])).toBeUndefined();
  });
});
