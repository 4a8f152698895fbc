// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compareShots, countColors } from './compare.js';
import { decodePng } from './png.js';

/** @typedef {{ name: string, png: Buffer }} Taken */
/** @typedef {{ engine: string, letters: string }} Machine what decides how a page is drawn, beside the page */

/** More pixels than this is a change. Two pictures of one page on one machine differ in none. */
export const MOST_PIXELS = 50;

/** Fewer colours than this is no page: some drivers hand over a black picture and call it a success. */
const FEWEST_COLORS = 10;

/**
 * Keeps pictures as those to compare with, and what drew them.
 *
 * @param {string} folder of one engine
 * @param {readonly Taken[]} shots
 * @param {Machine} machine
 */
export const keepBaselines = (folder, shots, machine) => {
  for (const shot of shots) refuseBlank(shot);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, png } of shots) writeFileSync(join(folder, `${name}.png`), png);
  writeFileSync(join(folder, 'machine.json'), `${JSON.stringify(machine, null, 2)}\n`);
};

/**
 * Whether another machine drew the pictures: another version of the engine, or other letters. Then they say nothing about
 * what changed here. Undefined when they are comparable.
 *
 * @param {string} folder
 * @param {Machine} machine
 * @returns {string | undefined} what is different, in words
 */
export const otherMachine = (folder, machine) => {
  /** @type {Machine} */
  const kept = JSON.parse(readFileSync(join(folder, 'machine.json'), 'utf8'));
  if (kept.engine !== machine.engine) return `they were drawn by ${kept.engine}, and here is ${machine.engine}`;
  return kept.letters === machine.letters ? undefined : 'they were drawn with other letters than are here';
};

/**
 * Compares pictures with those that are kept. Throws for a picture of nothing, on either side.
 *
 * @param {string} folder
 * @param {readonly Taken[]} shots
 * @returns {{ name: string, pixels: number }[]} the pictures that changed; `pixels` is Infinity for one that was not kept
 */
export const changedShots = (folder, shots) =>
  shots.flatMap((shot) => {
    const path = join(folder, `${shot.name}.png`);
    if (!existsSync(path)) return [{ name: shot.name, pixels: Number.POSITIVE_INFINITY }];
    const kept = refuseBlank({ name: `${shot.name}, as it was kept`, png: readFileSync(path) });
    const { pixels } = compareShots(kept, refuseBlank(shot));
    return pixels > MOST_PIXELS ? [{ name: shot.name, pixels }] : [];
  });

const refuseBlank = (/** @type {Taken} */ { name, png }) => {
  const picture = decodePng(png);
  const colors = countColors(picture);
  if (colors > FEWEST_COLORS) return picture;
  throw new Error(`${name}: a picture of ${colors} colours is of nothing`);
};

/**
 * The widths of some letters in every family that the pages name, as one short text: the same on two machines that draw
 * them with the same fonts.
 *
 * @param {import('../drive/drive.js').Driver} driver
 */
export const lettersOf = async (driver) => {
  const widths = await driver.evaluate(() => {
    const context = globalThis.document.createElement('canvas').getContext('2d');
    const families = ['serif', 'sans-serif', 'monospace', 'system-ui', '"Liberation Sans"', '"Noto Sans"'];
    return families.map((family) => {
      if (!context) return 0;
      context.font = `97px ${family}`;
      return Math.round(context.measureText('Hæmøglobine ijsvrij 0123 – “gelijke kansen”').width * 100);
    });
  });
  return createHash('sha256').update(widths.join()).digest('hex').slice(0, 16);
};
