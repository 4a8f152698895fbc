import { AUDIENCE_GROUPS } from '../model/audience.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Challenge } from '../model/challenge.js';
import { DOMAINS } from '../model/domain.js';
import type { LocalContext } from '../model/local-context.js';
import type { Organisation } from '../model/organisation.js';
import type { Condition, Practice } from '../model/practice.js';
import { ROLES } from '../model/role.js';
import { buildCatalogue, buildContext, buildPractice } from './builders.js';
import type { Random } from './random.js';
import { createRandom } from './random.js';

/** How large a made-up catalogue is, from which seed. */
export interface SyntheticOptions {
  readonly practices: number;
  readonly seed?: number;
  /** Words per practice: 150 when left out. */
  readonly words?: number;
  /** How many different words there are to choose from: 30,000 when left out. */
  readonly vocabulary?: number;
  /** The catalogue's IRI. */
  readonly id?: string;
}

/**
 * A catalogue of made-up practices in made-up Dutch: words of Dutch syllables with Dutch endings, a third of them
 * compounds of others, drawn by Zipf's law (the second word half as often as the first) with the words of the field up
 * front. Two in three practices name an organisation that uses them, of which most figures are known.
 */
export const syntheticCatalogue = (options: SyntheticOptions): Catalogue => {
  const { practices, seed = 1, words = 150, vocabulary = 30_000, id = 'https://example.org/synthetic.json' } = options;
  const random = createRandom(seed);
  const draw = zipf(random, madeUpWords(random, vocabulary));
  const organisations = Array.from({ length: Math.ceil(Math.min(practices, 342)) }, (_, at) =>
    anOrganisation(random, at),
  );
  const challenges = Array.from({ length: Math.ceil(practices / 50) }, (_, at) => aChallenge(random, at, draw));
  const shelf = { random, draw, words, organisations, challenges };
  return buildCatalogue({
    id,
    publisher: 'organisatie-0',
    organisations,
    challenges,
    practices: Array.from({ length: practices }, (_, at) => aPractice(at, shelf)),
  });
};

const FIELD = (
  'school kind ouder leerling leraar gemeente wijk taal gezin hulp ontbijt zwemles armoede achterstand sport cultuur jeugd ' +
  'agenda netwerk bibliotheek boek mentor vrijwilliger les klas zomer buurt kans doel actie wethouder maaltijd diploma'
).split(' ');
const LITTLE = 'de het een van en in op met voor bij aan naar te die zij er door om uit over'.split(' ');
const ONSETS = 'b d f g h k l m n p r s t v w z br dr gr kl kr pl pr sch sl sp st str tr vl zw'.split(' ');
const VOWELS = 'a e i o u aa ee oo uu ie oe eu ui ij ei ou'.split(' ');
const CODAS = 'k l m n p r s t f g nd nk rk st lt ft cht'.split(' ');
const ENDINGS = ['', '', '', 'en', 'er', 'ing', 'heid', 'je', 's', 'lijk'];

/** The commonest first. */
const madeUpWords = (random: Random, count: number): string[] => {
  const words = [...LITTLE, ...FIELD];
  const known = new Set(words);
  while (words.length < count) {
    const word = random.chance(1 / 3) ? random.pick(words) + random.pick(words) : madeUpWord(random);
    if (word.length > 24 || known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  return words;
};

const madeUpWord = (random: Random): string => {
  const syllables = 1 + random.int(2);
  let word = '';
  for (let at = 0; at < syllables; at++) word += random.pick(ONSETS) + random.pick(VOWELS);
  return word + random.pick(CODAS) + random.pick(ENDINGS);
};

/** Draws words so that the nth comes up once for every n times of the first. */
const zipf = (random: Random, words: readonly string[]): (() => string) => {
  const sums = new Float64Array(words.length);
  let sum = 0;
  words.forEach((_, at) => (sums[at] = sum += 1 / (at + 1)));
  return () => {
    const at = random.next() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
};

interface Shelf {
  readonly random: Random;
  readonly draw: () => string;
  readonly words: number;
  readonly organisations: readonly Organisation[];
  readonly challenges: readonly Challenge[];
}

const sentence = (draw: () => string, length: number): string =>
  Array.from({ length: Math.max(1, length) }, draw).join(' ');

const anOrganisation = (random: Random, at: number): Organisation => ({
  id: `organisatie-${at}`,
  name: `Gemeente ${madeUpWord(random)}`,
  kind: 'municipality',
  context: aContext(random),
});

/** A place of which some figures are known. */
const aContext = (random: Random): LocalContext => {
  const maybe = <Value>(value: Value): Value | undefined => (random.chance(0.7) ? value : undefined);
  const parts = {
    urbanity: maybe(1 + random.int(5)),
    inhabitants: maybe(5000 + random.int(400_000)),
    sesWoa: maybe({ mean: random.next() - 0.5 }),
    schoolWeighting: maybe(20 + random.int(20)),
    lowIncomeShare: maybe(random.next()),
  };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return buildContext(Object.fromEntries(known));
};

const aChallenge = (random: Random, at: number, draw: () => string): Challenge => ({
  id: `uitdaging-${at}`,
  title: sentence(draw, 6),
  domains: random.some(DOMAINS, 0.2),
  reportedBy: [],
  sameAs:
    at > 0 && random.chance(0.2)
      ? [{ challenge: `uitdaging-${random.int(at)}`, match: random.pick(['exact', 'close', 'broad']) }]
      : [],
});

const aPractice = (at: number, { random, draw, words, organisations, challenges }: Shelf): Practice => {
  const part = (share: number): string => sentence(draw, Math.round(words * share));
  const from = random.int(16);
  const condition: Condition = { feature: 'inhabitants', min: random.int(200_000), oneOf: [], text: 'Groot genoeg' };
  return buildPractice(`aanpak-${at}`, {
    title: sentence(draw, 4),
    problem: part(0.08),
    summary: part(0.2),
    description: part(0.3),
    steps: [part(0.1), part(0.1), part(0.1)],
    challenges: random.some(challenges.slice(0, 8), 0.15).map((challenge) => challenge.id),
    domains: random.some(DOMAINS, 0.25),
    roles: random.some(ROLES, 0.3),
    audience: {
      groups: random.some(AUDIENCE_GROUPS, 0.25),
      ...(random.chance(0.8) && { ages: { from, to: from + random.int(8) } }),
    },
    conditions: random.chance(0.1) ? [condition] : [],
    usedBy: random.chance(2 / 3) ? [{ organisation: random.pick(organisations).id }] : [],
    modified: `20${String(10 + random.int(16))}-0${String(1 + random.int(9))}-1${String(random.int(10))}`,
  });
};
