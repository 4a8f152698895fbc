// @ts-check
import { gzipSync } from 'node:zlib';

import { createPracticeIndex, fromJSON } from '@gedeeld/search';
import { createRandom, syntheticCatalogue } from '@gedeeld/core/testing';
import MiniSearch from 'minisearch';

import { FIELDS, plainDocuments } from '../evaluation/documents.js';

/**
 * Our index beside MiniSearch on the same made-up practices, in one run, with the same questions: on a busy machine only
 * the ratios mean something. `npm run bench -- 100000` takes another number of practices.
 *
 * MiniSearch is made when ours has answered: its index takes hundreds of megabytes, and with those in memory every
 * sweep of the engine takes 15 ms, whoever's question it falls in.
 */

const count = Number(process.argv[2] ?? 10_000);
const QUERIES = 300;
/** The first questions warm up the compiler and the ranking of the place. */
const WARM_UP = 20;
const catalogue = syntheticCatalogue({ practices: count, seed: 42 });
const documents = plainDocuments([catalogue]);
const random = createRandom(43);

const [index, build] = timed(() => createPracticeIndex([catalogue]));
const file = JSON.stringify(index);
const [loaded, load] = timed(() => fromJSON(JSON.parse(file), [catalogue]));

const words = documents.map(({ summary }) => summary.split(' '));
const word = () => random.pick(random.pick(words));
const longWord = () => {
  for (;;) {
    const found = word();
    if (found.length > 6) return found;
  }
};
const context = catalogue.organisations[0]?.context;
const challenge = catalogue.challenges[0]?.id;

/** @type {[string, () => string, import('@gedeeld/core').PracticeQuery, import('minisearch').SearchOptions][]} */
const kinds = [
  ['one word', word, {}, {}],
  ['three words', () => [word(), word(), word()].join(' '), {}, {}],
  ['prefix', () => longWord().slice(0, 4), {}, { prefix: true }],
  ['typo', () => slip(longWord()), {}, { fuzzy: 0.2 }],
  ['word, filter and counts', word, { domains: ['sport', 'culture'], roles: ['teacher'] }, {}],
  [
    'word, place and challenge',
    word,
    { ...(context && { context }), ...(challenge !== undefined && { challenge }) },
    {},
  ],
  ['no words', () => '', {}, {}],
];

const questions = kinds.map(([name, text, query, options]) => {
  const asked = Array.from({ length: QUERIES + WARM_UP }, text);
  const ours = timesOf(asked, (words) => loaded.search({ ...query, text: words }));
  return { name, asked, options, ours };
});
const places = context === undefined ? [] : catalogue.organisations.slice(1, 12).flatMap((it) => it.context ?? []);
const first = places.map((place) => timed(() => loaded.search({ context: place, text: word() }))[1]);

const [mini, miniBuild] = timed(() => {
  const made = new MiniSearch({ fields: FIELDS, searchOptions: { combineWith: 'AND', boost: { title: 2 } } });
  made.addAll(documents);
  return made;
});
const miniFile = JSON.stringify(mini);
const [, miniLoad] = timed(() => MiniSearch.loadJSON(miniFile, { fields: FIELDS }));
const gzip = (/** @type {string} */ text) => gzipSync(text).length / 1e6;

console.log(
  `${count} practices, ${documents[0] ? Object.values(documents[0]).join(' ').split(' ').length : 0} words in the first`,
);
row('build, s', build / 1000, miniBuild / 1000);
row('load, ms', load, miniLoad);
row('file, MB gzip', gzip(file), gzip(miniFile));

console.log(`\nquery ms, p95 of ${QUERIES}: ours with facets, reasons and highlights · MiniSearch with nothing`);
for (const { name, asked, options, ours } of questions) {
  const theirs = timesOf(asked, (words) => (words === '' ? [] : mini.search(words, options)));
  const middle = `p50 ${quantile(ours, 0.5).toFixed(2)} / ${quantile(theirs, 0.5).toFixed(2)}`;
  row(name, quantile(ours, 0.95), quantile(theirs, 0.95), middle);
}
console.log(`\nfirst query from a new place: p50 ${quantile(first, 0.5).toFixed(1)} ms`);

/** @param {readonly string[]} asked @param {(words: string) => unknown} search */
function timesOf(asked, search) {
  globalThis.gc?.();
  return asked.map((words) => timed(() => search(words))[1]).slice(WARM_UP);
}

/** @template Value @param {() => Value} work @returns {[Value, number]} */
function timed(work) {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

/** @param {readonly number[]} times @param {number} part */
function quantile(times, part) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;
}

/** @param {string} name @param {number} ours @param {number} theirs @param {string} [more] */
function row(name, ours, theirs, more = '') {
  const ratio = theirs === 0 ? '' : `${(ours / theirs).toFixed(2)}×`;
  console.log(
    `  ${name.padEnd(28)}${ours.toFixed(2).padStart(9)}${theirs.toFixed(2).padStart(10)}  ${ratio.padEnd(8)}${more}`,
  );
}

/** @param {string} text */
function slip(text) {
  const at = 1 + random.int(text.length - 2);
  return text.slice(0, at) + 'q' + text.slice(at + 1);
}
