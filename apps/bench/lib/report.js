// @ts-check
/** @param {readonly number[]} values */
export const median = (values) =>
  [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/** A line of figures under a name. @param {string} name @param {readonly string[]} figures */
export const line = (name, figures) =>
  console.log(`  ${name.padEnd(22)}${figures.map((it) => it.padStart(18)).join('')}`);

/** @param {number} time */
export const ms = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

/** @param {number} one @param {number} other */
export const ratio = (one, other) => `${(one / other).toFixed(2)}×`;
