// Every page and Node have these; the type library of the language alone does not name them.
declare function btoa(binary: string): string;
declare function atob(text: string): string;

/** Whole numbers from 0 as text: seven bits a byte, the small ones first, in base64. Small numbers take one byte. */
export const packNumbers = (numbers: ArrayLike<number>): string => {
  const bytes: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    let rest = numbers[at]!;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return packBytes(Uint8Array.from(bytes));
};

export const unpackNumbers = (text: string, count: number): Uint32Array => {
  const bytes = unpackBytes(text);
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let number = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    numbers[index] = number;
  }
  return numbers;
};

/** Bytes as base64, in stretches: a call takes only so many arguments. */
export const packBytes = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STRETCH) binary += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(binary);
};

const STRETCH = 0x2000;

export const unpackBytes = (text: string): Uint8Array => {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/** A rising list as the steps between its members: small numbers. */
export const stepsOf = (rising: ArrayLike<number>): Uint32Array => {
  const steps = new Uint32Array(rising.length);
  for (let at = 0; at < rising.length; at++) steps[at] = rising[at]! - (at === 0 ? 0 : rising[at - 1]!);
  return steps;
};

export const sumsOf = (steps: Uint32Array): Uint32Array => {
  const sums = new Uint32Array(steps.length);
  let sum = 0;
  for (let at = 0; at < steps.length; at++) sums[at] = sum += steps[at]!;
  return sums;
};
