import type { Catalogue } from '../../model/catalogue.js';
import { HOSTILE_ADDRESSES } from './addresses.js';
import { HOSTILE_NAMES } from './names.js';
import { poison } from './poison.js';
import { HOSTILE_TEXTS } from './texts.js';

/** The lists of a catalogue. */
const LISTS = [
  'organisations',
  'challenges',
  'practices',
  'adoptions',
  'lessons',
  'networks',
  'meetings',
  'agendas',
] as const;

/** Two texts in every field: twice as few records to draw. The halves, so that one that ends nothing comes before others. */
const HALF = Math.ceil(HOSTILE_TEXTS.length / 2);

/**
 * What an enemy would publish, as often as it takes to have every hostile text and address in every field that holds a text
 * or an address. The format allows the ids, which mean something elsewhere.
 *
 * @param clean a document that uses every field of the format, or the catalogue that was read from it: then they hold what
 *   no parser lets through
 */
export const hostileCopies = (clean: Catalogue): readonly Catalogue[] =>
  Array.from({ length: Math.max(HALF, HOSTILE_ADDRESSES.length) }, (_, at) => hostileCopy(clean, at));

/** The same as one catalogue, with the entities of every copy. */
export const hostileCatalogue = (clean: Catalogue): Catalogue => {
  const copies = hostileCopies(clean);
  const lists = LISTS.map((list) => [list, copies.flatMap((copy): readonly unknown[] => copy[list])]);
  return { ...copies[0], ...Object.fromEntries(lists) } as Catalogue;
};

const hostileCopy = (clean: Catalogue, at: number): Catalogue => {
  const bad = poison(JSON.parse(JSON.stringify(clean)), {
    text: [HOSTILE_TEXTS[at % HALF], HOSTILE_TEXTS[(at % HALF) + HALF]].join(' '),
    address: HOSTILE_ADDRESSES[at % HOSTILE_ADDRESSES.length] ?? '',
    nameOf: (id) => `${HOSTILE_NAMES[at] ?? `copy-${at}`}${clean.practices[0]?.id === id ? '' : `.${id}`}`,
  });
  return bad as unknown as Catalogue;
};

/** All agendas of a catalogue as one: with the goals, actions, partners and sources of each. */
export const oneHostileAgenda = ({ agendas }: Catalogue): Catalogue['agendas'][number] => {
  const [first] = agendas;
  if (first === undefined) throw new TypeError('There is no agenda');
  return {
    ...first,
    themes: agendas.flatMap(({ themes }) => themes),
    area: agendas.flatMap(({ area }) => area),
    partners: agendas.flatMap(({ partners }) => partners),
    goals: agendas.flatMap(({ goals }) => goals),
    actions: agendas.flatMap(({ actions }) => actions),
    contributions: agendas.flatMap(({ contributions }) => contributions),
    sources: agendas.flatMap(({ sources }) => sources),
  };
};
