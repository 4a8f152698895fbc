import { parseCatalogueText } from '@gedeeld/core';

/**
 * The catalogue in a text, or an error that names every problem in it: what we publish ourselves must be read whole.
 *
 * @param {string} name of the data set
 * @param {string} text
 */
export const parseWhole = (name, text) => {
  const { catalogue, problems } = parseCatalogueText(text);
  const lines = problems.map(({ severity, code, path, ...facts }) =>
    ['  ', severity, code, `/${path.join('/')}`, JSON.stringify(facts)].join(' '),
  );
  if (!catalogue || lines.length > 0) {
    throw new Error([`${name} has ${lines.length} problems`, ...lines].join('\n'));
  }
  return catalogue;
};
