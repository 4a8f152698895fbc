import { describe, expect, it } from 'vitest';
import type { Audience } from '../model/audience.js';
import { audiencesMeet, isOfChildren } from './audiences.js';

/** Ages alone, as somebody wrote them by hand. */
const ages = (from: number, to: number): Audience => ({ ages: { from, to } }) as Audience;

describe('audiencesMeet', () => {
  it.each<readonly [string, Audience | undefined, Audience | undefined, boolean]>([
    ['nobody said anything', undefined, undefined, true],
    ['only one says', undefined, { groups: ['parents'] }, true],
    ['ages have a year in common', ages(4, 8), ages(8, 12), true],
    ['ages lie apart', ages(4, 7), ages(8, 12), false],
    ['ages lie apart the other way', ages(8, 12), ages(4, 7), false],
    ['one says no ages', ages(4, 7), { groups: ['children'] }, true],
    ['groups differ', { groups: ['parents'] }, { groups: ['teachers'] as never }, false],
    ['a group is the same', { groups: ['parents', 'children'] }, { groups: ['children'] }, true],
    ['the first is for everyone', { groups: ['everyone'] }, { groups: ['parents'] }, true],
    ['the second is for everyone', { groups: ['parents'] }, { groups: ['everyone'] }, true],
    ['a list of groups is empty', { groups: [] }, { groups: ['parents'] }, true],
    [
      'groups meet and ages do not',
      { ...ages(4, 7), groups: ['children'] },
      { ...ages(8, 9), groups: ['children'] },
      false,
    ],
    [
      'ages meet and groups do not',
      { ...ages(4, 7), groups: ['parents'] },
      { ...ages(4, 7), groups: ['children'] },
      false,
    ],
  ])('where %s', (_, one, other, meet) => {
    expect(audiencesMeet(one, other)).toBe(meet);
    expect(audiencesMeet(other, one)).toBe(meet);
  });
});

describe('isOfChildren', () => {
  it.each<readonly [Audience | undefined, boolean]>([
    [undefined, false],
    [{} as Audience, false],
    [{ groups: [] }, false],
    [ages(4, 7), true],
    [{ ...ages(4, 7), groups: [] }, true],
    [{ groups: ['children'] }, true],
    [{ groups: ['children', 'young-people'] }, true],
    [{ groups: ['children', 'parents'] }, false],
    [{ ...ages(4, 7), groups: ['parents'] }, false],
  ])('of %j: %s', (audience, ofChildren) => {
    expect(isOfChildren(audience)).toBe(ofChildren);
  });
});
