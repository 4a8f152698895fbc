/**
 * Leaves the lists of words out of a bundle that searches: it loads them as data, beside the languages.
 *
 * @returns {import('esbuild').Plugin}
 */
export const leaveWords = () => ({
  name: 'leave-words',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/search\/dist\/text\/word-lists\.js$/ }, async ({ path }) => {
      const { WORD_LISTS } = await import(path);
      const none = Object.fromEntries(Object.keys(WORD_LISTS).map((name) => [name, []]));
      return { contents: `export const WORD_LISTS = ${JSON.stringify(none)};`, loader: 'js' };
    });
  },
});
