/** Reads `src/*.tokens.json` and writes `dist/`. Run by `npm run build`. */
import StyleDictionary from 'style-dictionary';

import { fieldCss, hostCss } from './host-css.js';
import { themeCss } from './theme-css.js';
import { readTokens } from './token.js';
import { w3cResolver, w3cTokens } from './w3c-tokens.js';

const format = (name, write) =>
  StyleDictionary.registerFormat({ name, format: ({ dictionary }) => write(readTokens(dictionary.allTokens)) });

format('gedeeld/theme-css', themeCss);
format('gedeeld/host-js', (tokens) => constants({ hostCss: hostCss(tokens), fieldCss: fieldCss(tokens) }));
format('gedeeld/host-types', () =>
  [
    '/** The style sheet that our elements put on themselves. */',
    'export declare const hostCss: string;',
    '/** What an element with a form puts on itself besides. */',
    'export declare const fieldCss: string;\n',
  ].join('\n'),
);
format('gedeeld/list-json', (tokens) => json([...tokens.values()].map(listed)));

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
format('gedeeld/w3c-light', (tokens) => json(w3cTokens(tokens, 'light')));
format('gedeeld/w3c-dark', (tokens) => json(w3cTokens(tokens, 'dark')));
format('gedeeld/w3c-resolver', () => json(w3cResolver()));

const listed = ({ path, name, light, dark, host, pair, description, syntax }) => ({
  path,
  name: `--${name}`,
  light,
  dark,
  host,
  pair,
  description,
  syntax,
});

StyleDictionary.registerFormat({
  name: 'gedeeld/tokens-json',
  format: ({ dictionary }) => `${JSON.stringify(dictionary.unfilteredTokens ?? dictionary.tokens, original, 2)}\n`,
});

/** A token as it stands in its source, without what Style Dictionary added to it. */
const original = (_, value) => value?.original ?? value;

await new StyleDictionary({
  source: ['src/*.tokens.json'],
  platforms: {
    all: {
      transforms: ['name/kebab'],
      buildPath: 'dist/',
      files: [
        { destination: 'theme.css', format: 'gedeeld/theme-css' },
        { destination: 'host.js', format: 'gedeeld/host-js' },
        { destination: 'host.d.ts', format: 'gedeeld/host-types' },
        { destination: 'list.json', format: 'gedeeld/list-json' },
        { destination: 'tokens.json', format: 'gedeeld/tokens-json' },
        { destination: 'w3c/light.tokens.json', format: 'gedeeld/w3c-light' },
        { destination: 'w3c/dark.tokens.json', format: 'gedeeld/w3c-dark' },
        { destination: 'w3c/gedeeld.resolver.json', format: 'gedeeld/w3c-resolver' },
      ],
    },
  },
  log: { verbosity: 'silent', warnings: 'error' },
}).buildAllPlatforms();
