import { keyOf } from './token.js';

/**
 * The style sheet that our elements put on themselves. It decides every value in this order: our own token, the names
 * the host's theme may have, our default. Colours that are read together come from one theme or not at all:
 *
 * `color-mix(in srgb, var(--ground) 100%, var(--text))` is the ground, but only where the text is there too. Without it
 * the whole expression is nothing, and `var()` goes on to the next name.
 *
 * Tokens that only forms read are left out: they are in `fieldCss`, so that a page without a form does not pay for them.
 *
 * @param {Map<string, import('./token.js').Token>} tokens
 */
export const hostCss = (tokens) =>
  sheetOf(tokens, (token) => !isOfField(token), [
    rule(':host([color-scheme=light])', ['color-scheme:light']),
    rule(':host([color-scheme=dark])', ['color-scheme:dark']),
  ]);

/**
 * What an element with a form puts on itself besides.
 *
 * @param {Map<string, import('./token.js').Token>} tokens
 */
export const fieldCss = (tokens) => sheetOf(tokens, isOfField, []);

const isOfField = ({ path }) => path.startsWith('gedeeld.field.');

const sheetOf = (tokens, isShown, schemeRules) => {
  const all = [...tokens.values()].filter(isShown);
  const values = all.map((token) => `${token.key}:${valueOf(token, tokens)}`);
  return [
    rule(':host', [...candidateLines(all, tokens), ...values]),
    // A scheme that was asked for is ours alone: a host has no dark half of its light colours.
    rule(':host([color-scheme])', [...(schemeRules.length > 0 ? ['color-scheme:light dark'] : []), ...ownPalette(all)]),
    ...schemeRules,
    `@media print{${rule(':host', fixed(all, 'print'))}}`,
    `@media (forced-colors:active){${rule(':host', fixed(all, 'forcedColors'))}}`,
  ].join('\n');
};

const rule = (selector, lines) => `${selector}{${lines.join(';')}}`;

/** The first of these names that exists, else `last`, else nothing. */
const chain = (names, last) =>
  names.reduceRight((rest, name) => (rest === undefined ? `var(${name})` : `var(${name},${rest})`), last);

/** `name` as it is, but only where `other` exists as well. */
const onlyWith = (value, other) => `color-mix(in srgb,${value} 100%,${other})`;

/** What `valueOf` builds on: per pair each candidate half, and what the host has of each colour, if anything. */
const candidateLines = (shown, tokens) =>
  shown.flatMap((token) => {
    if (token.pair) return halfLines(token, tokens.get(token.pair));
    return token.ground ? [`${token.key}-host:${onlyWith(chain(token.host), `var(${keyOf(token.ground)}-host)`)}`] : [];
  });

const halfLines = (token, other) => [
  `${token.key}-own:${onlyWith(`var(--${token.name})`, `var(--${other.name})`)}`,
  ...token.host.map((name, index) => `${token.key}-${index}:${onlyWith(`var(${name})`, `var(${other.host[index]})`)}`),
  `${token.key}-host:${chain(token.host.map((_, index) => `${token.key}-${index}`))}`,
];

const valueOf = (token, tokens) => {
  const last = defaultOf(token);
  if (token.pair) return chain([`${token.key}-own`, ...pageOwn(token, tokens), `${token.key}-host`], last);
  if (token.ground) return chain([`--${token.name}`, ...onGround(token)], last);
  const value = chain([`--${token.name}`, ...token.host], last);
  return token.atLeast ? `max(${token.atLeast},${value})` : value;
};

/** A pair that takes over another pair follows a page of our own before one of the host. */
const pageOwn = ({ reference }, tokens) => (tokens.get(reference)?.pair ? [`${keyOf(reference)}-own`] : []);

/** On our own page no colour of the host, and the other way round. What always fits is the text, or the ground itself. */
const onGround = ({ key, safe }) => [`${keyOf(safe)}-own`, `${key}-host`, `${keyOf(safe)}-host`];

const defaultOf = (token) => {
  if (token.inherit) return 'inherit';
  if (!token.reference) return token.light === token.dark ? token.light : schemes(token);
  const base = `var(${keyOf(token.reference)})`;
  return token.mix ? `color-mix(in srgb,${base} ${token.mix.share}%,var(${keyOf(token.mix.with)}))` : base;
};

const schemes = (token) => `light-dark(${token.light},${token.dark})`;

/** Our colours, said out loud; a colour that follows from others, and has no names of the host, goes on following. */
const ownPalette = (all) =>
  all
    .filter((token) => token.isColor)
    .map((token) => `--${token.name}:${token.host.length === 0 ? 'initial' : defaultOf(token)}`);

const fixed = (all, field) => all.filter((token) => token[field]).map((token) => `${token.key}:${token[field]}`);
