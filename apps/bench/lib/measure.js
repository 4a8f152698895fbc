// @ts-check
import { openSubject } from './browser.js';
import { draw, drawWhole, longestWait, scrollOn, waitFor, watchKeys, wordsOfCards } from './in-page.js';
import { line, median, ms, ratio } from './report.js';
import { tasksAround, tasksWhile } from './tasks.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ name: string, script: string }} Peer */

const FIRST_ROUNDS = 32;
const ALL_ROUNDS = 3;
const TYPE_ROUNDS = 5;

/** The first 24 cards on a page that is just opened. @param {Browser} browser @param {readonly Peer[]} peers */
export const drawFirst = async (browser, peers) => {
  /** @type {Map<string, { worked: number[], painted: number[] }>} */
  const times = new Map(peers.map(({ name }) => [name, { worked: [], painted: [] }]));
  /** @type {Map<string, string[]>} */
  const words = new Map();
  // They take turns, so that a busy moment of the computer is nobody's alone, and nobody always comes after the same one,
  // of which a browser still clears away what it left. The first round warms up the browser.
  for (let round = 0; round <= FIRST_ROUNDS; round += 1)
    for (const { name, script } of inTurn(peers, round)) {
      const { page, worked } = await openSubject(browser, script);
      await prepare(page, 24);
      const before = await worked();
      const painted = await page.evaluate(draw, 'first');
      const work = (await worked()) - before;
      words.set(name, await page.evaluate(wordsOfCards));
      if (round > 0) {
        times.get(name)?.worked.push(work);
        times.get(name)?.painted.push(painted);
      }
      await page.close();
    }
  compareWords(words);
  console.log(`First 24 cards, medians of ${FIRST_ROUNDS}: work of the main thread, beside plain Lit, painted after`);
  const lit = median(times.get('plain-lit')?.worked ?? []);
  for (const [name, { worked, painted }] of times)
    line(name, [ms(median(worked)), ratio(median(worked), lit), ms(median(painted))]);
};

/**
 * Each of them first in one round of so many, and in every other lap the other way round.
 *
 * @param {readonly Peer[]} peers
 * @param {number} round
 */
const inTurn = (peers, round) => {
  const first = round % peers.length;
  const order = [...peers.slice(first), ...peers.slice(0, first)];
  return Math.floor(round / peers.length) % 2 === 0 ? order : order.reverse();
};

/** A peer that says less, or other things, has less to do. @param {ReadonlyMap<string, readonly string[]>} words */
const compareWords = (words) => {
  const ours = words.get('ours') ?? [];
  for (const [name, theirs] of words)
    for (const [at, said] of ours.entries())
      if (said.replace('·', '') !== (theirs[at] ?? '').replace('·', ''))
        throw new Error(`${name} says something else on card ${at + 1}:\n${theirs[at]}\n${said}`);
};

/** Every card at once. @param {Browser} browser @param {readonly Peer[]} peers @param {number} count */
export const drawAll = async (browser, peers, count) => {
  console.log(
    `All ${count} cards, medians of ${ALL_ROUNDS}: painted, all there, work of the main thread until then, most work in a frame while scrolling, frames over 50 ms of so many steps`,
  );
  for (const { name, script } of peers) {
    const rounds = [];
    for (let round = 0; round < ALL_ROUNDS; round += 1) {
      const { page, worked } = await openSubject(browser, script);
      await prepare(page, count);
      const before = await worked();
      const painted = await page.evaluate(draw, 'all');
      const there = painted + (await page.evaluate(waitFor, count));
      const work = (await worked()) - before;
      rounds.push({ painted, there, work, ...(await scroll(page)) });
      await page.close();
    }
    const of = (/** @type {'painted' | 'there' | 'work' | 'longest' | 'slow'} */ what) =>
      median(rounds.map((it) => it[what]));
    line(name, [
      ms(of('painted')),
      ms(of('there')),
      ms(of('work')),
      ms(of('longest')),
      `${of('slow')} of ${rounds[0]?.steps}`,
    ]);
  }
};

/**
 * Scrolls as a reader does who looks for something: a good part of a window in each frame, then far down and up at once.
 *
 * @param {import('playwright-core').Page} page
 */
const scroll = async (page) => {
  const steps = Array.from({ length: 120 }, (_, step) => ({ part: 0, more: 400 * (step + 1) }));
  for (const part of [0.9, 0.3, 0.6, 0.1, 1, 0])
    for (let step = 0; step < 15; step += 1) steps.push({ part, more: step * 200 });
  const tasks = await tasksWhile(page, async () => {
    for (const step of steps) await page.evaluate(scrollOn, step);
  });
  return { longest: Math.max(...tasks), slow: tasks.filter((time) => time > 50).length, steps: steps.length };
};

const WORDS = ['taalachterstand', 'ontbijt op school', 'zwemles'];

/** Typing in the finder. @param {Browser} browser @param {string} script @param {number} count */
export const type = async (browser, script, count) => {
  const [longest, waited] = /** @type {[number[], number[]]} */ ([[], []]);
  for (let round = 0; round < TYPE_ROUNDS; round += 1) {
    const { page } = await openSubject(browser, script);
    await prepare(page, count);
    await page.evaluate(draw, 'show');
    await page.evaluate('subject.focus()');
    await page.waitForFunction('subject.found() > 0');
    await page.evaluate(watchKeys);
    const tasks = await tasksWhile(page, async () => {
      for (const words of WORDS) {
        await page.keyboard.type(words, { delay: 90 });
        for (let at = 0; at < words.length; at += 1) await page.keyboard.press('Backspace', { delay: 20 });
      }
    });
    longest.push(Math.max(...tasks));
    waited.push(await page.evaluate(longestWait));
    await page.close();
  }
  console.log(
    `Typing in the finder among ${count} practices, of ${TYPE_ROUNDS}: most work in a task, median and worst; longest that a key waited on the clock, median and worst`,
  );
  line('ours', [ms(median(longest)), ms(Math.max(...longest)), ms(median(waited)), ms(Math.max(...waited))]);
};

const LINKS = [20, 60, 100, 180, 300];
const AGENDAS = [1, 2, 3, 4, 5];

/**
 * The map of agendas of several sizes: until what is in the window is painted, and until all of it is there.
 *
 * @param {Browser} browser
 * @param {string} script
 */
export const drawMaps = async (browser, script) => {
  console.log(
    `The map, medians of ${AGENDAS.length} agendas: work of the main thread until it is painted, painted after, all there after, work until then, most work in a task after it was painted; items painted first, of so many`,
  );
  for (const links of LINKS) {
    const rounds = [];
    for (const seed of AGENDAS) rounds.push(await drawMap(browser, script, { links, seed }));
    const of = (/** @type {keyof (typeof rounds)[number]} */ what) => median(rounds.map((it) => it[what]));
    const times = [of('worked'), of('painted'), of('there'), of('work'), of('longest')];
    line(`${links} links`, [...times.map(ms), `${of('first')} of ${of('all')}`]);
  }
};

/**
 * @param {Browser} browser
 * @param {string} script
 * @param {{ links: number, seed: number }} agenda
 */
const drawMap = async (browser, script, { links, seed }) => {
  const { page } = await openSubject(browser, script);
  await prepare(page, links, seed);
  let times = { painted: Number.NaN, there: Number.NaN, first: 0 };
  const { before, after } = await tasksAround(page, 'painted', async () => {
    times = await page.evaluate(drawWhole);
  });
  const all = Number(await page.evaluate('subject.drawn()'));
  await page.close();
  const worked = sum(before);
  return { ...times, all, worked, work: worked + sum(after), longest: Math.max(0, ...after) };
};

/** @param {readonly number[]} times */
const sum = (times) => times.reduce((all, time) => all + time, 0);

/** Makes the data, outside the time. @param {import('playwright-core').Page} page @param {number} count @param {number} [seed] */
const prepare = (page, count, seed = 1) =>
  page.evaluate(`globalThis.data = subject.prepare(${count}, ${seed}); undefined`);
