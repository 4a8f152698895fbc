/**
 * What our formats need of a token, read from the NL Design System JSON format once.
 *
 * @typedef {object} Token
 * @property {string} path the name with dots: `gedeeld.link.color`
 * @property {string} name the CSS name without dashes in front: `gedeeld-link-color`
 * @property {string} key the private CSS name in our elements: `--_link-color`
 * @property {boolean} isColor
 * @property {string} light our own value, references resolved
 * @property {string} dark our own value in the dark scheme; the same for what is no colour
 * @property {string | undefined} reference the token whose value this one takes over, as a path
 * @property {{ with: string, share: number } | undefined} mix how much of `reference` is left when mixed with another
 * @property {readonly string[]} host the names a host page may define, best first
 * @property {string | undefined} pair the path of the other half
 * @property {string | undefined} ground the background a colour is seen with: a host's colour needs the host's ground
 * @property {string | undefined} safe what this colour may always be on that ground
 * @property {boolean} inherit whether the page's own value is taken over where no theme says anything
 * @property {string | undefined} atLeast the least a host's value may be
 * @property {string | undefined} forcedColors the system colour
 * @property {string | undefined} print
 * @property {string} description
 * @property {unknown} syntax
 */
import { mixColors } from './colors.js';

const OURS = 'nl.gedeeld.';

/**
 * @param {import('style-dictionary/types').TransformedToken[]} transformed every token of the dictionary
 * @returns {Map<string, Token>} by path, in the order of the sources
 */
export const readTokens = (transformed) => {
  const tokens = new Map(transformed.map((token) => [token.path.join('.'), readToken(token)]));
  for (const token of tokens.values()) resolveColors(token, tokens);
  return tokens;
};

/** The private name of a token inside our elements: `--_link-color` for `gedeeld.link.color`. */
export const keyOf = (path) => `--_${path.split('.').slice(1).join('-')}`;

const readToken = (token) => {
  const own = (name) => token.$extensions?.[OURS + name];
  const path = token.path.join('.');
  return {
    path,
    name: token.path.join('-'),
    key: keyOf(path),
    isColor: token.$type === 'color',
    light: String(token.$value),
    dark: own('dark') ?? '',
    reference: /^\{(.+)\}$/.exec(token.original.$value)?.[1],
    mix: own('mix'),
    host: own('host') ?? [],
    pair: own('pair'),
    ground: own('ground'),
    safe: own('safe-on-ground'),
    inherit: own('inherit') === true,
    atLeast: own('at-least'),
    forcedColors: own('forced-colors'),
    print: own('print'),
    description: token.$description ?? '',
    syntax: token.$extensions?.['nl.nldesignsystem.css-property-syntax'],
  };
};

/** Fills in what a reference or a mix comes to in each scheme. References go one way and are a step or two deep. */
const resolveColors = (token, tokens) => {
  if (!token.reference) {
    token.dark ||= token.light;
    return;
  }
  const base = tokens.get(token.reference);
  resolveColors(base, tokens);
  token.dark = base.dark;
  token.light = base.light;
  if (!token.mix) return;
  const other = tokens.get(token.mix.with);
  resolveColors(other, tokens);
  token.light = mixColors(base.light, other.light, token.mix.share);
  token.dark = mixColors(base.dark, other.dark, token.mix.share);
};
