import { describe, expect, it } from 'vitest';
import type { Contributor, Profile } from './contributors.js';
import type { Overlap } from './overlap.js';
import { overlapOf } from './overlap.js';

const contributor = (id: string, parts: Partial<Contributor> = {}, profile: Partial<Profile> = {}): Contributor => ({
  mechanisms: [],
  needs: [],
  ...parts,
  profile: {
    id,
    audience: undefined,
    areas: [],
    from: '2026-01-01',
    to: '2026-12-31',
    basedOn: undefined,
    place: undefined,
    ...profile,
  },
});
/** Whichever of the two is asked about. */
const both = (one: Contributor, other: Contributor): Overlap | undefined => {
  const found = overlapOf(one, other);
  expect(overlapOf(other, one)).toBe(found);
  return found;
};

describe('overlapOf', () => {
  it('is nothing for two that do not meet in time, place or people', () => {
    const one = contributor('a', {}, { areas: ['oost'], audience: { groups: [], ages: { from: 4, to: 6 } } });
    expect(both(one, contributor('b', {}, { from: '2027-01-01', to: '2027-12-31' }))).toBeUndefined();
    expect(both(one, contributor('b', {}, { areas: ['west'] }))).toBeUndefined();
    expect(both(one, contributor('b', {}, { audience: { groups: [], ages: { from: 7, to: 9 } } }))).toBeUndefined();
    expect(both(one, contributor('b', {}, { from: '2026-12-31', to: '2027-12-31' }))).toBe('overlap-undecided');
  });

  it('reinforces where one needs the other, or both work in other ways', () => {
    expect(both(contributor('a', { needs: ['x', 'b'] }), contributor('b'))).toBe('reinforcing-actions');
    expect(both(contributor('a', { needs: ['x'] }), contributor('b', { needs: ['y'] }))).toBe('overlap-undecided');
    const [read, play] = [
      contributor('a', { mechanisms: ['read'] }),
      contributor('b', { mechanisms: ['play', 'sing'] }),
    ];
    expect(both(read, play)).toBe('reinforcing-actions');
    expect(both(read, contributor('c'))).toBe('overlap-undecided');
    expect(both(play, contributor('c', { mechanisms: ['read', 'sing'] }))).toBe('overlap-undecided');
  });

  it('is the same thing twice where both state the same place and people, and the same way or practice', () => {
    const way = { mechanisms: ['read'] };
    const [here, there] = [{ place: 'here' }, { place: 'there' }];
    expect(both(contributor('a', way, here), contributor('b', way, here))).toBe('duplicate-actions');
    expect(both(contributor('a', way, here), contributor('b', way, there))).toBe('overlap-undecided');
    expect(both(contributor('a', way, here), contributor('b', way))).toBe('overlap-undecided');
    expect(both(contributor('a', way), contributor('b', way))).toBe('overlap-undecided');
    const after = (basedOn: string) => ({ ...here, basedOn });
    expect(both(contributor('a', {}, after('p')), contributor('b', way, after('p')))).toBe('duplicate-actions');
    expect(both(contributor('a', {}, after('p')), contributor('b', {}, after('q')))).toBe('overlap-undecided');
    expect(both(contributor('a', {}, here), contributor('b', {}, here))).toBe('overlap-undecided');
  });
});
