/**
 * Our own look, pinned: the style sheet for a page that wants Gedeeld to look like Gedeeld, whatever the host's theme
 * says. Put `gedeeld-theme` on an element around ours; add `gedeeld-theme--dark` or `gedeeld-theme--auto` for the scheme.
 *
 * @param {Map<string, import('./token.js').Token>} tokens
 */
export const themeCss = (tokens) => {
  const all = [...tokens.values()];
  return [
    '/* Generated from the JSON sources: change those. */',
    rule('.gedeeld-theme', [
      'color-scheme: light',
      ...all.map((token) => `--${token.name}: ${ownValue(token, tokens)}`),
    ]),
    rule('.gedeeld-theme--dark', ['color-scheme: dark']),
    rule('.gedeeld-theme--auto', ['color-scheme: light dark']),
    '',
  ].join('\n');
};

const rule = (selector, lines) => `${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;

const ownValue = (token, tokens) => {
  if (token.reference && !token.mix) return `var(--${tokens.get(token.reference).name})`;
  return token.light === token.dark ? token.light : `light-dark(${token.light}, ${token.dark})`;
};
