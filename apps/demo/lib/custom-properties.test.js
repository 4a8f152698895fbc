import { describe, expect, it } from 'vitest';

import { namesAskedIn, withoutUnasked } from './custom-properties.js';

describe('the names that a text asks for', () => {
  it('stand in var(), also as what is taken where another one is not there', () => {
    expect(namesAskedIn('a { color: var(--ink, var( --text )); --own: 1px }')).toEqual(['--ink', '--text']);
    expect(namesAskedIn('a{color:red}')).toEqual([]);
  });
});

describe('design tokens without those that nobody asks for', () => {
  const TOKENS = [
    '.theme {',
    '  --ink: var(--black);',
    '  --black: #000;',
    '  --paper: #fff; /* of no pen */',
    '  --sand: #eee;',
    '}',
    '@media (prefers-color-scheme: dark) {',
    '.theme {',
    '  --ink: var(--sand);',
    '  --paper: #111;',
    '}',
    '}',
  ].join('\n');

  it('keep what is asked for, and what that is made of in any scheme', () => {
    const left = withoutUnasked(TOKENS, ['--ink']);
    expect(left).toBe(
      TOKENS.split('\n')
        .filter((line) => !line.includes('--paper'))
        .join('\n'),
    );
  });

  it('keep what a rule among them asks for', () => {
    const rule = '.theme .card { color: var(--paper); }';
    const left = withoutUnasked(`${TOKENS}\n${rule}`, []);
    expect(left).toContain('  --paper: #fff; /* of no pen */');
    expect(left).toContain(rule);
    expect(left).not.toContain('--ink');
  });

  it('are gone where nobody asks for any, and the rest stays', () => {
    expect(withoutUnasked(TOKENS, [])).toBe('.theme {\n}\n@media (prefers-color-scheme: dark) {\n.theme {\n}\n}');
  });

  it('may be made of each other in a circle', () => {
    const circle = '  --one: var(--other);\n  --other: var(--one);';
    expect(withoutUnasked(circle, ['--one'])).toBe(circle);
  });
});
