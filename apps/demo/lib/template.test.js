import { describe, expect, it } from 'vitest';

import { fill } from './template.js';

describe('fill', () => {
  it('fills in names and names of a group', () => {
    expect(fill('<b>{{a}}</b> {{t.b}}', { a: '1', t: { b: '2' } })).toBe('<b>1</b> 2');
  });

  it('does not fill in what a value brings along', () => {
    expect(fill('{{a}}', { a: '{{b}} $&', b: 'x' })).toBe('{{b}} $&');
  });

  it.each(['{{missing}}', '{{t.missing}}', '{{a.b}}', '{{t}}', '{{constructor}}', '{{t.toString}}'])(
    'refuses %s, which no page has',
    (template) => expect(() => fill(template, { a: '1', t: { b: '2' } })).toThrow(template),
  );
});
