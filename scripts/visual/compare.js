// @ts-check
/** @typedef {import('./png.js').Picture} Picture */

/** How far apart two colours may be, per channel out of 255, and still be one: less than anybody sees. */
const SAME = 24;

/**
 * How many pixels of two pictures differ, so that a person would see it. A pixel counts when its colour is not found in
 * the other picture, neither there nor at any of the eight pixels around it, and the same the other way round: letters
 * whose edges are smoothed otherwise, or that stand half a pixel aside, are the same letters. A line of one pixel that
 * came, went or changed colour counts.
 *
 * Pictures of different sizes differ everywhere.
 *
 * @param {Picture} one
 * @param {Picture} other
 * @returns {{ pixels: number, share: number }} `share` of all pixels, 0 to 1
 */
export const compareShots = (one, other) => {
  const total = one.width * one.height;
  if (one.width !== other.width || one.height !== other.height) return { pixels: total, share: 1 };
  let pixels = 0;
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (isAlike(one, other, y * one.width + x, y * one.width + x)) continue;
      if (!isNearby(one, other, x, y) || !isNearby(other, one, x, y)) pixels++;
    }
  }
  return { pixels, share: total === 0 ? 0 : pixels / total };
};

/**
 * How many colours a picture has, counted up to a limit: a black or white picture is of something that was not drawn.
 *
 * @param {Picture} picture
 */
export const countColors = ({ data }, limit = 1000) => {
  const seen = new Set();
  for (let at = 0; at < data.length && seen.size < limit; at += 4) {
    seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  }
  return seen.size;
};

/**
 * Whether the colour of a pixel stands in the other picture, there or beside.
 *
 * @param {Picture} from
 * @param {Picture} to
 * @param {number} x
 * @param {number} y
 */
// eslint-disable-next-line max-params -- two pictures and a place in both; an object for each pixel would cost more than the look
const isNearby = (from, to, x, y) => {
  const at = y * from.width + x;
  for (let ny = Math.max(0, y - 1); ny <= Math.min(to.height - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(to.width - 1, x + 1); nx++) {
      if (isAlike(from, to, at, ny * to.width + nx)) return true;
    }
  }
  return false;
};

/**
 * @param {Picture} one
 * @param {Picture} other
 * @param {number} a a pixel of the one
 * @param {number} b a pixel of the other
 */
// eslint-disable-next-line max-params -- as above
const isAlike = (one, other, a, b) => {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((one.data[a * 4 + channel] ?? 0) - (other.data[b * 4 + channel] ?? 0)) > SAME) return false;
  }
  return true;
};
