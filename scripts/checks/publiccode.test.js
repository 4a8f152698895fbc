import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ROOT } from '../lib/run.js';
import { flawsOfPubliccode } from './publiccode.js';

const ours = readFileSync(join(ROOT, 'publiccode.yml'), 'utf8');

describe('flawsOfPubliccode', () => {
  test('has nothing to say about our own', () => {
    expect(flawsOfPubliccode(ours)).toEqual([]);
  });

  test.each([
    ['name', /^name:.*$/m],
    ['url', /^url:.*$/m],
    ['developmentStatus', /^developmentStatus:.*$/m],
    ['softwareType', /^softwareType:.*$/m],
    ['platforms', /^platforms:\n {2}- web$/m],
    ['legal/license', /^ {2}license:.*$/m],
    ['maintenance/type', /^ {2}type:.*$/m],
    ['maintenance/contacts', /^ {4}- name:.*$/m],
    ['localisation/localisationReady', /^ {2}localisationReady:.*$/m],
    ['description/nl/shortDescription', /^ {4}shortDescription: Laat.*$/m],
  ])('misses %s', (key, line) => {
    const text = ours.replace(line, '');
    expect(text).not.toBe(ours);
    expect(flawsOfPubliccode(text).join('\n')).toContain(key);
  });

  test.each([
    ['a word from no list', 'softwareType: addon', 'softwareType: widget', 'softwareType must be one of'],
    ['a category that does not exist', '- collaboration', '- kindness', 'categories must be among'],
    ['an address that is none', 'https://example.org/gedeeld/gedeeld.git', 'nowhere', 'url must be'],
    ['another licence than ours', 'license: EUPL-1.2', 'license: MIT', 'legal/license must be EUPL-1.2'],
    ['a number for a version', "publiccodeYmlVersion: '0'", 'publiccodeYmlVersion: zero', 'publiccodeYmlVersion'],
    ['a long short description', 'Shows on', 'Shows '.repeat(20), 'description/en/shortDescription'],
  ])('finds %s', (_, from, to, flaw) => {
    expect(ours).toContain(from);
    expect(flawsOfPubliccode(ours.replace(from, to)).join('\n')).toContain(flaw);
  });
});
