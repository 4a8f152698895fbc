// @ts-check
import { practiceShelf } from '@gedeeld/core';

/** @typedef {{ id: string, title: string, problem: string, summary: string, challenges: string, steps: string, places: string, details: string }} PlainDocument */

/**
 * Practices as plain Dutch and English texts, for engines that know nothing of the domain: the same words as our own
 * index reads.
 *
 * @param {readonly import('@gedeeld/core').Catalogue[]} catalogues
 * @returns {PlainDocument[]}
 */
export const plainDocuments = (catalogues) =>
  practiceShelf(catalogues).practices.map(({ practice, challenges, users }) => ({
    id: practice.id,
    title: plain(practice.title),
    problem: plain(practice.problem),
    summary: plain(practice.summary),
    challenges: challenges.map((it) => plain(it.challenge.title)).join(' '),
    steps: practice.steps.map(plain).join(' '),
    places: users.flatMap((user) => user.names.map((name) => plain(name.text))).join(' '),
    details: [practice.description, practice.cost?.text, ...practice.reflection].map(plain).join(' '),
  }));

export const FIELDS = ['title', 'problem', 'summary', 'challenges', 'steps', 'places', 'details'];

/** @param {import('@gedeeld/core').LocalizedText | undefined} text */
const plain = (text) => {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return Object.values(text)
    .map((value) => (typeof value === 'string' ? value : value.text))
    .join(' ');
};
