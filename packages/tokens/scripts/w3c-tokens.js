/**
 * Our tokens in the format of the W3C Design Tokens Community Group (Format and Color modules, 2025.10), which Figma and
 * other design tools read. The format has no schemes and Figma takes one mode from one file, so there is a file for
 * light and one for dark; a resolver file says that they belong together.
 *
 * What only a browser can work out is worked out here: mixed colours are plain ones, and sizes that follow the text are
 * in pixels at a text size of 16. The value as the style sheet has it stands beside it.
 *
 * @param {Map<string, import('./token.js').Token>} tokens
 * @param {'light' | 'dark'} scheme
 */
export const w3cTokens = (tokens, scheme) => {
  const root = { $description: `Gedeeld, ${scheme}. Generated from the JSON sources: change those.` };
  for (const token of tokens.values()) {
    const groups = token.path.split('.');
    const name = groups.pop();
    const group = groups.reduce((parent, key) => (parent[key] ??= {}), root);
    if ('$value' in group || name in group) throw new Error(`${token.path}: in the W3C format a token is no group`);
    group[name] = w3cToken(token, scheme);
  }
  return root;
};

/** Says which file holds which scheme (Resolver module, 2025.10). */
export const w3cResolver = () => ({
  name: 'Gedeeld',
  version: '2025.10',
  description: 'The tokens of Gedeeld in two colour schemes.',
  modifiers: {
    scheme: {
      description: 'The colour scheme.',
      default: 'light',
      contexts: { light: [{ $ref: 'light.tokens.json' }], dark: [{ $ref: 'dark.tokens.json' }] },
    },
  },
  resolutionOrder: [{ $ref: '#/modifiers/scheme' }],
});

const w3cToken = (token, scheme) => {
  const css = token[scheme];
  const [type, value] = typedValue(token, css);
  return {
    $type: type,
    $value: token.reference && !token.mix ? `{${token.reference}}` : value,
    $description: token.description,
    $extensions: { 'nl.gedeeld.css': `--${token.name}`, 'nl.gedeeld.value': css },
  };
};

const typedValue = (token, css) => {
  const write = WRITERS.find(({ syntax }) => syntax.test(String(token.syntax)));
  if (!write) throw new Error(`${token.path}: the W3C format has no type for the syntax ${token.syntax}`);
  return write.of(css, token.path);
};

const colorOf = (css) => {
  const isTransparent = css === 'transparent';
  const hex = isTransparent ? '#000000' : css.toLowerCase();
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (!channels) throw new Error(`${css} is no colour written as #rrggbb`);
  const components = channels.slice(1).map((part) => Math.round((Number.parseInt(part, 16) / 255) * 1e5) / 1e5);
  return ['color', { colorSpace: 'srgb', components, alpha: isTransparent ? 0 : 1, hex }];
};

/** Pixels at a text size of 16: the only unit that every design tool reads. */
const PIXELS = { px: 1, rem: 16, em: 16 };

const dimensionOf = (css, path) => {
  const found = /^(-?[\d.]+)(px|rem|em)?$/.exec(css);
  if (!found) throw new Error(`${path}: ${css} is no size in px, rem or em`);
  const [, number, unit = 'px'] = found;
  return ['dimension', { value: Number(number) * PIXELS[unit], unit: 'px' }];
};

const numberOf = (type) => (css, path) => {
  const number = Number(css);
  if (Number.isNaN(number)) throw new Error(`${path}: ${css} is no number`);
  return [type, number];
};

const familiesOf = (css) => ['fontFamily', css.split(',').map((family) => family.trim().replace(/^['"]|['"]$/g, ''))];

/** The type of a token by its CSS syntax; the first that fits. */
const WRITERS = [
  { syntax: /<color>/, of: colorOf },
  { syntax: /<family-name>/, of: familiesOf },
  { syntax: /<number>.*<length>|<length>.*<number>/, of: numberOf('number') },
  { syntax: /<length>/, of: dimensionOf },
  { syntax: /<number>/, of: numberOf('fontWeight') },
];
