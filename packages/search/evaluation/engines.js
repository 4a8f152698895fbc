// @ts-check
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import { createPracticeIndex } from '@gedeeld/search';

import { FIELDS, plainDocuments } from './documents.js';

/** @typedef {{ name: string, search: (query: string) => Promise<readonly string[]> | readonly string[] }} Engine */

/**
 * What is compared: our index, and its peers as they come and as their own pages advise for search while typing.
 *
 * @param {readonly import('@gedeeld/core').Catalogue[]} catalogues
 * @returns {Promise<Engine[]>}
 */
export const engines = async (catalogues) => {
  const documents = plainDocuments(catalogues);
  return [
    ...ours(catalogues),
    miniSearch('MiniSearch', documents, {}),
    miniSearch('MiniSearch, prefix + fuzzy', documents, { prefix: true, fuzzy: 0.2, boost: { title: 2 } }),
    await orama('Orama + Dutch', documents),
  ];
};

/** @param {readonly import('@gedeeld/core').Catalogue[]} catalogues @returns {Engine[]} */
const ours = (catalogues) => {
  const index = createPracticeIndex(catalogues);
  const ids = (/** @type {readonly import('@gedeeld/core').PracticeHit[]} */ hits) =>
    hits.map((hit) => hit.practice.id);
  return [
    {
      name: 'gedeeld',
      // What a page shows: the hits, and below them, when they are few or none, the nearest.
      search: (text) => {
        const { hits, nearest = [] } = index.search({ text });
        return ids([...hits, ...nearest]);
      },
    },
    { name: 'gedeeld, all words only', search: (text) => ids(index.search({ text }).hits) },
  ];
};

/**
 * @param {string} name
 * @param {readonly import('./documents.js').PlainDocument[]} documents
 * @param {import('minisearch').SearchOptions} searchOptions
 * @returns {Engine}
 */
const miniSearch = (name, documents, searchOptions) => {
  const index = new MiniSearch({ fields: FIELDS, searchOptions });
  index.addAll(documents);
  return { name, search: (text) => index.search(text).map((hit) => String(hit.id)) };
};

/**
 * @param {string} name
 * @param {readonly import('./documents.js').PlainDocument[]} documents
 * @returns {Promise<Engine>}
 */
const orama = async (name, documents) => {
  const schema = /** @type {const} */ ({
    title: 'string',
    problem: 'string',
    summary: 'string',
    challenges: 'string',
    steps: 'string',
    places: 'string',
    details: 'string',
  });
  const index = create({ schema, components: { tokenizer: { stemming: true, language, stemmer } } });
  await insertMultiple(index, [...documents]);
  return {
    name,
    search: async (term) => {
      const found = await searchOrama(index, { term, limit: 24 });
      return found.hits.map((hit) => String(hit.id));
    },
  };
};
