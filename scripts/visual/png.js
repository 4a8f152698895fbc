// @ts-check
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture four bytes a pixel: red, green, blue, alpha */

/**
 * The pixels of a PNG as browsers write them: eight bits a channel, colour with or without alpha, not interlaced (PNG,
 * third edition). Throws for any other.
 *
 * @param {Buffer} file
 * @returns {Picture}
 */
export const decodePng = (file) => {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG');
  const { header, pixels } = chunksOf(file);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, color, , , interlace] = header.subarray(8);
  const channels = color === 6 ? 4 : color === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0)
    throw new Error(`A PNG of another kind: ${depth} bits, colour ${color}`);
  const lines = unfilter(inflateSync(pixels), { height, stride: width * channels, channels });
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    for (let channel = 0; channel < channels; channel++) data[at * 4 + channel] = lines[at * channels + channel] ?? 0;
  }
  return { width, height, data };
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param {Buffer} file */
const chunksOf = (file) => {
  let header = Buffer.alloc(13);
  const parts = [];
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 8, at + 8 + length);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  return { header, pixels: Buffer.concat(parts) };
};

/**
 * Every line is stored as its difference from the bytes to the left and above, in one of five ways.
 *
 * @param {Buffer} raw
 * @param {{ height: number, stride: number, channels: number }} shape
 */
const unfilter = (raw, { height, stride, channels }) => {
  const lines = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (lines[at - channels] ?? 0) : 0;
      const up = y > 0 ? (lines[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (lines[at - stride - channels] ?? 0) : 0;
      lines[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + PREDICTORS[filter](left, up, corner);
    }
  }
  return lines;
};

/** @type {readonly ((left: number, up: number, corner: number) => number)[]} */
const PREDICTORS = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];
