/**
 * A source of chance that gives the same numbers for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} from 0 up to 1
 */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/**
 * A copy of a document with one to twelve things in it made wrong: taken out, put elsewhere, or become something else.
 *
 * @param {object} document
 * @param {() => number} random
 */
export const damage = (document, random) => {
  const copy = structuredClone(document);
  for (let left = 1 + Math.floor(random() * 12); left > 0; left -= 1) hurt(somewhereIn(copy, random), random);
  return copy;
};

/** An object or list in the document, the deeper ones as likely as the ones above. */
const somewhereIn = (document, random) => {
  const places = [document];
  for (let at = 0; at < places.length; at += 1) {
    for (const value of Object.values(places[at])) if (typeof value === 'object' && value !== null) places.push(value);
  }
  return places[Math.floor(random() * places.length)];
};

const hurt = (place, random) => {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const keys = Object.keys(place);
  const key = pick(keys);
  if (key === undefined || random() < 0.1) {
    if (Array.isArray(place)) place.push(pick(JUNK));
    else place[pick(NAMES)] = pick(JUNK);
  } else if (random() < 0.25) {
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else Reflect.deleteProperty(place, key);
  } else if (random() < 0.3) place[key] = place[pick(keys)];
  else place[key] = pick(JUNK);
};

const JUNK = [
  ...['', ' ', 'x', 'constructor', '__proto__', 'javascript:alert(1)', '2024-13', '2024-02-30', '2024/2025', 'GM0001'],
  ...[0, -1, 0.5, 1.5, 15, 1e9, true, false, null],
  ...[[], [null], ['x'], {}, { x: 1 }, { nl: 1 }, { nl: 'x', 'not a tag': 'y' }, { from: 9, to: 1 }],
  ...[{ value: 2, on: 'ooit' }, { scheme: 'nji', level: 'x', direction: 'positive' }, { id: 'x' }],
];

const NAMES = ['id', 'title', 'text', 'on', 'from', 'to', 'evidence', 'context', 'effect', 'needs', 'nl', 'x', 'url'];
