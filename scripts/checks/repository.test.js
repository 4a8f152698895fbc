import { describe, expect, test } from 'vitest';

import { scratchProject } from '../lib/scratch.js';
import { checkRepository } from './repository.js';

const found = (text) => checkRepository(scratchProject({ 'notes.md': text })).problems;

describe('checkRepository', () => {
  test('is silent about ordinary text, web addresses and relative paths among it', () => {
    expect(found('See https://example.org/home/page, ./work/plan.md and and/or/root/cause.')).toEqual([]);
  });

  test.each([
    ['a registry host', ['https://registry', 'npmjs', 'org/lit'].join('.')],
    ['a path on somebody’s machine', ['', 'home', 'jan', 'gedeeld'].join('/')],
    ['a path on somebody’s machine', ['C:', 'Users', 'jan'].join('\\')],
    ['a private key', `-----BEGIN RSA PRIVATE ${'KEY'}-----`],
    ['an access token', `ghp_${'a1B2'.repeat(9)}`],
    ['an access key', `AKIA${'ABCD'.repeat(4)}`],
    ['a registry password', `//host/:_auth${'Token'}=abc`],
  ])('finds %s', (what, text) => {
    expect(found(`first line\n${text}`)).toEqual([`notes.md:2: holds ${what}`]);
  });

  test('finds a file that is too heavy, and looks for text only in text', () => {
    expect(found('x'.repeat(2 * 1024 * 1024))).toEqual(['notes.md: 2.0 MB, where 1 MB is the most']);
    expect(found(`\0AKIA${'ABCD'.repeat(4)}`)).toEqual([]);
  });

  test('leaves alone what git ignores', () => {
    const root = scratchProject({ '.gitignore': 'secret.md', 'secret.md': `AKIA${'ABCD'.repeat(4)}` });
    expect(checkRepository(root).problems).toEqual([]);
  });
});
