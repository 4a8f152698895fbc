import { describe, expect, test } from 'vitest';
import { ID_PATTERN, iriOf, splitRef } from './id.js';

describe('ID_PATTERN', () => {
  test.each(['a', '_x', '1', 'constructor', '__proto__', 'a.b:c~d-e', 'élève', 'мова', 'لغة', 'क्षि', 'a'.repeat(200)])(
    '%s is an id',
    (id) => expect(ID_PATTERN.test(id)).toBe(true),
  );
  test.each(['', '-a', '.a', 'a b', 'a#b', 'a/b', 'a\n', 'a\u202e', 'a'.repeat(201), '<a>'])('%j is none', (id) =>
    expect(ID_PATTERN.test(id)).toBe(false),
  );
});

describe('iriOf', () => {
  test('completes a bare id, and keeps an IRI', () => {
    expect(iriOf('kansrijk', 'https://a.example/c.json')).toBe('https://a.example/c.json#kansrijk');
    expect(iriOf('https://b.example/c.json#x', 'https://a.example/c.json')).toBe('https://b.example/c.json#x');
  });
});

describe('splitRef', () => {
  test('takes an IRI apart at its last #', () => {
    expect(splitRef('https://b.example/c.json#x')).toEqual({ catalogue: 'https://b.example/c.json', id: 'x' });
    expect(splitRef('https://b.example/#/c#x')).toEqual({ catalogue: 'https://b.example/#/c', id: 'x' });
    expect(splitRef('a:b')).toEqual({ id: 'a:b' });
  });
});
