import { describe, expect, it } from 'vitest';

import { dutchStem } from './dutch-stem.js';
import { normalise } from './normalise.js';

const families = [
  'school scholen schools',
  'leerling leerlingen',
  'kind kinderen kindje',
  'huis huizen',
  'brief brieven',
  'lezen lees leest gelezen',
  'les lessen',
  'klas klassen',
  'kans kansen',
  'mens mensen',
  'toets toetsen',
  'taal talen',
  'plaats plaatsen',
  'brugfunctionaris brugfunctionarissen',
  'bibliotheek bibliotheken',
  'probleem problemen',
  'coordinator coordinatoren',
  'doorstroomtoets doorstroomtoetsen',
  'koffer koffers koffertje koffertjes',
  'boek boeken boekje boekjes',
  'raam ramen raampje',
  'maaltijd maaltijden',
  'wethouder wethouders',
  'begeleiden begeleiding',
  'baby babys',
  'gezin gezinnen',
  'voorlezen voorgelezen',
  'opvoeden opvoeding',
  'reis reizen',
  'mentor mentoren',
  'familieschool familiescholen',
  'gezond gezonde gezondheid',
  'spelletje spelletjes spel',
  'bureau buro',
  'nederlands nederlandse',
];

describe('dutchStem', () => {
  it.each(families)('keeps a family together: %s', (family) => {
    expect(new Set(family.split(' ').map(dutchStem)).size).toBe(1);
  });

  it.each([
    'les lees',
    'kans kan',
    'arm armoede',
    'school schoof',
    'groep groeien',
    'gemeente gemeen',
    'nederlandse nederland',
  ])('keeps strangers apart: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(dutchStem(one)).not.toBe(dutchStem(other));
  });

  it('gives a stem for anything, also for what is no word', () => {
    for (const word of ['', 'a', 'aa', 'constructor', '__proto__', '123', 'ß', '日本', 's'.repeat(500)]) {
      expect(typeof dutchStem(normalise(word))).toBe('string');
    }
  });
});
