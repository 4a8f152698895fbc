import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { ROOT } from '../lib/run.js';
import { scratchProject } from '../lib/scratch.js';
import { changedShots, keepBaselines, MOST_PIXELS, otherMachine } from './baselines.js';
import { compareShots, countColors } from './compare.js';
import { decodePng } from './png.js';
import { SCENES } from './scenes.js';

/** A PNG of given pixels, each line with its own filter: the other half of what `decodePng` does. */
const encodePng = ({ width, height, data }, channels = 4) => {
  const stride = width * channels;
  const line = (y) =>
    Uint8Array.from({ length: stride }, (_, x) => data[(y * width + Math.floor(x / channels)) * 4 + (x % channels)]);
  const raw = Buffer.concat(
    Array.from({ length: height }, (_, y) => {
      const [own, above] = [line(y), y > 0 ? line(y - 1) : new Uint8Array(stride)];
      const left = (row, x) => (x >= channels ? row[x - channels] : 0);
      const guesses = [
        () => 0,
        (x) => left(own, x),
        (x) => above[x],
        (x) => Math.floor((left(own, x) + above[x]) / 2),
        (x) => paeth(left(own, x), above[x], left(above, x)),
      ];
      return Buffer.from([y % 5, ...own.map((value, x) => value - guesses[y % 5](x))]);
    }),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8);
  const chunk = (type, body) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32 ? crc32(named) : 0);
    return Buffer.concat([length, named, sum]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const paeth = (a, b, c) =>
  [a, b, c].reduce((best, one) => (Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best));

/** Ground in many colours, with what is drawn on it. */
const picture = (width, height, colorAt) => {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(colorAt(x, y), (y * width + x) * 4);
  }
  return { width, height, data };
};
const ground = (x, y) => [200 + Math.floor(x / 10), 200 + Math.floor(y / 10), 220];
const page = (draw = () => undefined) => picture(120, 90, (x, y) => draw(x, y) ?? ground(x, y));
const box = (x, y) =>
  x >= 20 && x <= 100 && y >= 20 && y <= 70 && (x === 20 || x === 100 || y === 20 || y === 70) ? [0, 0, 0] : undefined;

describe('decodePng', () => {
  it.each([4, 3])('reads back every pixel of %d channels, in all five filters', (channels) => {
    const drawn = picture(13, 17, (x, y) => [(x * 37 + y) % 256, (x * y * 11) % 256, (y * 91) % 256]);
    expect(decodePng(encodePng(drawn, channels))).toEqual(drawn);
  });

  it('refuses what is no PNG, or one of another kind', () => {
    expect(() => decodePng(Buffer.from('GIF89a, and more'))).toThrow('no PNG');
    const gray = encodePng(picture(2, 2, () => [1, 1, 1]));
    gray[25] = 0;
    expect(() => decodePng(gray)).toThrow('another kind');
  });
});

describe('compareShots', () => {
  it('finds nothing between a page and itself, and everything between two sizes', () => {
    expect(compareShots(page(box), page(box))).toEqual({ pixels: 0, share: 0 });
    expect(compareShots(page(), picture(119, 90, ground)).share).toBe(1);
  });

  it('takes edges that are smoothed otherwise, or lie a pixel aside, for the same', () => {
    const smooth = (x, y) => {
      const near = [
        [x, y],
        [x - 1, y],
        [x, y - 1],
      ].filter(([a, b]) => box(a, b)).length;
      return near > 0 && box(x, y) ? [0, 0, 0] : undefined;
    };
    expect(compareShots(page(box), page(smooth)).pixels).toBe(0);
    expect(
      compareShots(
        page(box),
        page((x, y) => box(x - 1, y)),
      ).pixels,
    ).toBe(0);
    expect(
      compareShots(
        page(),
        picture(120, 90, (x, y) => ground(x, y).map((value) => value + 9)),
      ).pixels,
    ).toBe(0);
  });

  it('sees a line that went, one that moved further, and one in another colour', () => {
    for (const other of [page(), page((x, y) => box(x - 4, y)), page((x, y) => box(x, y) && [200, 0, 0])]) {
      expect(compareShots(page(box), other).pixels).toBeGreaterThan(MOST_PIXELS);
      expect(compareShots(other, page(box)).pixels).toBeGreaterThan(MOST_PIXELS);
    }
  });
});

describe('countColors', () => {
  it('counts up to its limit', () => {
    expect(countColors(picture(9, 9, () => [0, 0, 0]))).toBe(1);
    expect(countColors(page(), 5)).toBe(5);
  });
});

describe('baselines', () => {
  const machine = { engine: 'chromium 156', letters: 'abc' };
  const kept = () => {
    const folder = join(scratchProject({}), 'baselines');
    keepBaselines(folder, [{ name: 'one', png: encodePng(page(box)) }], machine);
    return folder;
  };

  it('names the pictures that changed, and those that were never kept', () => {
    const shots = [
      { name: 'one', png: encodePng(page()) },
      { name: 'two', png: encodePng(page()) },
    ];
    const changed = changedShots(kept(), shots);
    expect(changed.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(changed[1].pixels).toBe(Number.POSITIVE_INFINITY);
    expect(changedShots(kept(), [{ name: 'one', png: encodePng(page(box)) }])).toEqual([]);
  });

  it('refuses a picture of nothing, as one to keep and as one to compare', () => {
    const black = { name: 'one', png: encodePng(picture(50, 50, () => [0, 0, 0])) };
    expect(() => changedShots(kept(), [black])).toThrow('1 colours is of nothing');
    expect(() => keepBaselines(join(scratchProject({}), 'x'), [black], machine)).toThrow('is of nothing');
  });

  it('are compared only with what the same engine draws with the same letters', () => {
    expect(otherMachine(kept(), machine)).toBeUndefined();
    expect(otherMachine(kept(), { ...machine, engine: 'chromium 157' })).toContain('chromium 157');
    expect(otherMachine(kept(), { ...machine, letters: 'def' })).toContain('other letters');
  });
});

describe('the pictures that are kept', () => {
  const folder = join(ROOT, 'scripts/visual/baselines');
  const engines = existsSync(folder) ? readdirSync(folder) : [];
  const files = engines.flatMap((engine) =>
    readdirSync(join(folder, engine)).map((file) => join(folder, engine, file)),
  );
  const pictures = files.filter((file) => file.endsWith('.png'));

  it('are one of every scene for Chromium, and fewer than three megabytes in all', () => {
    for (const { name } of SCENES) expect(pictures).toContain(join(folder, 'chromium', `${name}.png`));
    expect(pictures.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3_000_000);
  });

  it.each(pictures.map((file) => file.slice(folder.length + 1)))('are of something: %s', (file) => {
    expect(countColors(decodePng(readFileSync(join(folder, file))))).toBeGreaterThan(10);
  });
});
