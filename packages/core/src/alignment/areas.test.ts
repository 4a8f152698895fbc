import { describe, expect, it } from 'vitest';
import { areaKeys, areasMeet, enclosingKeys, isAreaCode, placesMeet } from './areas.js';

describe('areaKeys', () => {
  it('reads the codes of municipalities, districts and neighbourhoods, and texts as they are', () => {
    expect(areaKeys(['GM0794', 'WK079400', 'BU07940000', ' Helmond-Oost '])).toEqual([
      '#0794',
      '#079400',
      '#07940000',
      'helmond-oost',
    ]);
  });

  it('takes what only looks like a code for a text', () => {
    expect(areaKeys(['GM079', 'xGM0794', 'GM07945', 'WK0794', 'BU0794000'])).toEqual([
      'gm079',
      'xgm0794',
      'gm07945',
      'wk0794',
      'bu0794000',
    ]);
  });

  it('reads a text in every language, once, and leaves out what is blank', () => {
    expect(areaKeys([{ nl: 'De Wijk', en: 'the district' }, 'de wijk', '  '])).toEqual(['de wijk', 'the district']);
    expect(areaKeys([{ nl: { text: 'De Wijk', machine: true } } as never])).toEqual(['de wijk']);
    expect(areaKeys([])).toEqual([]);
    expect(areaKeys()).toEqual([]);
  });
});

describe('placesMeet', () => {
  it.each([
    ['#0794', '#0794', true],
    ['#0794', '#07940001', true],
    ['#07940001', '#0794', true],
    ['#079400', '#079401', false],
    ['oost', 'oost', true],
    ['oost', 'oosterhout', false],
    ['oosterhout', 'oost', false],
    ['#0794', 'oost', false],
    ['oost', '#0794', false],
  ])('says of %s and %s: %s', (one, other, meet) => {
    expect(placesMeet(one, other)).toBe(meet);
  });
});

describe('areasMeet', () => {
  it('is so for any place in common, and for lists that name none', () => {
    expect(areasMeet(['oost', '#0794'], ['west', '#079401'])).toBe(true);
    expect(areasMeet(['oost'], ['west', 'noord'])).toBe(false);
    expect(areasMeet([], ['west'])).toBe(true);
    expect(areasMeet(['west'], [])).toBe(true);
  });
});

describe('enclosingKeys', () => {
  it('goes up from a neighbourhood to its municipality, and leaves a text alone', () => {
    expect(enclosingKeys('#07940001')).toEqual(['#0794', '#079400', '#07940001']);
    expect(enclosingKeys('#0794')).toEqual(['#0794']);
    expect(enclosingKeys('oost')).toEqual(['oost']);
    expect([isAreaCode('#0794'), isAreaCode('oost')]).toEqual([true, false]);
  });
});
