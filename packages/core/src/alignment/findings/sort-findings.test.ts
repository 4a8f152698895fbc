import { describe, expect, it } from 'vitest';
import { createRandom } from '../../testing/random.js';
import type { Finding } from './finding.js';
import { byCodeUnits, sortBySubjects, sortIds } from './sort-findings.js';

const about = (...subjects: string[]): Finding => ({ code: 'goal-thin', severity: 'info', subjects, facts: {} });

const subjectsOf = (findings: readonly Finding[]): (readonly string[])[] => findings.map(({ subjects }) => subjects);

/** What sorting means, written down in another way: subject by subject, and what is shorter first. */
const slowly = (findings: readonly Finding[]): (readonly string[])[] =>
  subjectsOf(findings).sort((one, other) => {
    const at = one.findIndex((id, place) => id !== other[place]);
    if (at < 0) return one.length - other.length;
    return other[at] === undefined ? 1 : one[at]! < other[at] ? -1 : 1;
  });

describe('byCodeUnits', () => {
  it('compares by code unit, capitals before small letters, and what is shorter first', () => {
    expect(['b', 'a', 'B', 'ab', 'é'].sort(byCodeUnits)).toEqual(['B', 'a', 'ab', 'b', 'é']);
    expect(byCodeUnits('a', 'a')).toBe(0);
  });
});

describe('sortIds', () => {
  it.each([0, 1, 2, 5, 24, 25, 200])('sorts %d ids by code unit, in place', (count) => {
    const random = createRandom(count);
    const ids = Array.from({ length: count }, () => random.pick(['a', 'B', 'é', 'a-1', 'a1', String(random.int(99))]));
    const expected = [...ids].sort(byCodeUnits);
    expect(sortIds(ids)).toBe(ids);
    expect(ids).toEqual(expected);
  });

  it('sorts a hundred thousand ids, though they come the wrong way round', () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => String(999_999 - at));
    expect(sortIds(ids)[0]).toBe('900000');
  });
});

describe('sortBySubjects', () => {
  it('leaves alone what is sorted, and none at all', () => {
    expect(sortBySubjects([])).toEqual([]);
    const sorted = [about('a'), about('a', 'b'), about('b')];
    expect(sortBySubjects(sorted)).toBe(sorted);
  });

  it('sorts a few, and by the later subjects where the first are the same', () => {
    const found = sortBySubjects([about('b'), about('a', 'c'), about('a'), about('a', 'b', 'z'), about('a', 'b')]);
    expect(subjectsOf(found)).toEqual([['a'], ['a', 'b'], ['a', 'b', 'z'], ['a', 'c'], ['b']]);
  });

  it('leaves a few that are about the same in the order they came in', () => {
    const [first, second] = [about('b'), about('b')];
    const [, one, other] = sortBySubjects([first, second, about('a')]);
    expect([one === first, other === second]).toEqual([true, true]);
  });

  it('sorts many as it sorts a few', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = createRandom(seed);
      const letters = random.pick(['ab', 'abc#->', 'aé\uD83D\uDE00', 'a\u0000\u0001']);
      const word = (): string =>
        Array.from({ length: random.int(7) }, () => letters[random.int(letters.length)]!).join('');
      const beginning = random.pick(['', 'action-', 'x'.repeat(200)]);
      const findings = Array.from({ length: random.int(400) }, () =>
        about(beginning + word(), ...Array.from({ length: random.int(3) }, word)),
      );
      const expected = slowly(findings);
      expect(subjectsOf(sortBySubjects(findings))).toEqual(expected);
    }
  });

  /** For each finding, how often its subjects are looked at. */
  const looksPerFinding = (ids: readonly string[]): number => {
    let looks = 0;
    const findings = ids.map((id): Finding => {
      const subjects = [id];
      return {
        ...about(id),
        get subjects() {
          looks += 1;
          return subjects;
        },
      };
    });
    sortBySubjects(findings);
    return looks / ids.length;
  };
  const many = Array.from({ length: 10_000 }, (_, at) => `action-${String(at).padStart(6, '0')}`);

  it('looks at each of what is sorted only beside its neighbours, also where some are the same', () => {
    expect(looksPerFinding(many)).toBeLessThan(4);
    expect(looksPerFinding(many.map(() => 'same'))).toBeLessThan(6);
  });

  it('looks less often at what is not sorted than comparing two at a time would', () => {
    const mixed = createRandom(1).shuffle(many);
    let looks = 0;
    [...mixed].sort((one, other) => {
      looks += 4;
      return byCodeUnits(one, other);
    });
    expect(looksPerFinding(mixed)).toBeLessThan((0.8 * looks) / many.length);
    // Alike to the end: nothing is left to sort.
    expect(looksPerFinding(['b', ...many.map(() => 'a')])).toBeLessThan(14);
  });

  it('sorts a hundred thousand that are alike, or the wrong way round', () => {
    const alike = Array.from({ length: 100_000 }, (_, at) => about('same', String(at % 3)));
    expect(subjectsOf(sortBySubjects(alike)).at(-1)).toEqual(['same', '2']);
    const wrong = Array.from({ length: 100_000 }, (_, at) => about(String(999_999 - at)));
    expect(subjectsOf(sortBySubjects(wrong))[0]).toEqual(['900000']);
  });
});
