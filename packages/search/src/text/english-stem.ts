import { stemmer as porter } from '@orama/stemmers/english';

/** The stem of a normalised English word: Porter's, with the irregular plurals of this field. */
export const englishStem = (word: string): string => IRREGULAR.get(word) ?? porter(word);

const IRREGULAR = new Map([
  ['children', 'child'],
  ['childrens', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['people', 'person'],
  ['persons', 'person'],
  ['taught', 'teach'],
  ['aldermen', 'alderman'],
]);
