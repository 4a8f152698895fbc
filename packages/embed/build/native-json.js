/**
 * Lets a bundle that reads what is published leave reading JSON to the browser, whose parser is many times faster than our
 * look through a text before it is parsed. What only that look can say (the line where a file is broken, a key that is
 * written twice) is for its publisher, who has the page that checks a file; who opens a file of their own is told too
 * (docs/decisions/0030). How long a text may be was kept to while it was loaded.
 *
 * @returns {import('esbuild').Plugin}
 */
export const nativeJson = () => ({
  name: 'native-json',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/core\/dist\/feed\/read-text\.js$/ }, () => ({ contents: PARSER, loader: 'js' }));
  },
});

const PARSER = `
  import { readCatalogue } from './read-catalogue.js';
  export function* readText(text) {
    return yield* readCatalogue(JSON.parse(text));
  }
`;
