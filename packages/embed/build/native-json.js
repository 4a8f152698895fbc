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
    onLoad({ filter: /\/core\/dist\/feed\/parse-catalogue-text\.js$/ }, () => ({ contents: PARSER, loader: 'js' }));
  },
});

const PARSER = `
  import { finding } from './finding.js';
  import { finished } from './in-steps.js';
  import { readCatalogue, refusal } from './read-catalogue.js';
  export const parseCatalogueText = (text) => {
    try {
      return finished(readCatalogue(JSON.parse(text)));
    } catch {
      return refusal(finding('not-readable', {}));
    }
  };
  export const parseCatalogueTextGradually = async (text, pause) => {
    try {
      const steps = readCatalogue(JSON.parse(text));
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        await pause();
      }
    } catch {
      return refusal(finding('not-readable', {}));
    }
  };
`;
