// @ts-check
import { netherlands } from '@gedeeld/catalogue/netherlands';

import { DOMAINS, GROUPS, ROLES, SCHEMES, STEPS } from './dutch-words.js';

export { netherlands };

/**
 * As many practices as asked for: the real ones, over and over, each with a title and an id of its own.
 *
 * @param {number} count
 * @returns {import('@gedeeld/core').Practice[]}
 */
export const practicesFor = (count) =>
  Array.from({ length: count }, (_, at) => {
    const practice = netherlands.practices[at % netherlands.practices.length];
    return { ...practice, id: `${practice.id}-${at}`, title: `${dutch(practice.title)} (${at + 1})` };
  });

/**
 * What a card says of a practice, in the very words that ours says it in (the bench looks), as short as code for one
 * language and one catalogue can be: peers show the same things as we do, and need no more for it than they need.
 *
 * @param {import('@gedeeld/core').Practice} practice
 */
export const plainWords = (practice) => {
  const { ages, groups } = practice.audience;
  const [topic, spanned] = [capital(list(practice.domains.map((domain) => DOMAINS[domain]))), years(ages)];
  return {
    topics: [topic && spanned ? `${topic}\u00a0· ` : topic || spanned, topic && spanned],
    title: dutch(practice.title),
    href: practice.sources[0]?.url ?? '#',
    problem: dutch(practice.problem ?? practice.summary),
    facts: [
      ['Voor wie', list(groups.map((group) => GROUPS[group])) || UNKNOWN, ''],
      ['Wie doet dit', list(practice.roles.map((role) => ROLES[role])) || UNKNOWN, ''],
      ['Waar', where(practice.usedBy), 'line'],
      ...(practice.steps[0] ? [['Eerste stap', dutch(practice.steps[0]), 'wide']] : []),
    ],
    judgements: practice.evidence.map(judgement).sort((one, other) => other.rank - one.rank),
  };
};

const UNKNOWN = 'Nog niet bekend';

/** @param {import('@gedeeld/core').Practice['usedBy']} uses */
const where = (uses) => {
  const names = uses.map(({ organisation }) => organisations.get(organisation ?? '')).filter(Boolean);
  const described = uses.find(({ place }) => place)?.place;
  const others = uses.length - 1;
  if (names.length === 0 && described) return `${dutch(described)}${others > 0 ? ` (en nog ${others})` : ''}`;
  if (names.length === 0) return UNKNOWN;
  if (others === 0) return names[0];
  return others === 1 && names[1] ? names.join(' en ') : `${names[0]} en ${others} andere`;
};

/** @param {import('@gedeeld/core').Evidence} evidence */
const judgement = ({ scheme, level = '', source, on = '', direction }) => {
  const of = scheme === 'nji' ? SCHEMES.nji : undefined;
  const known = of?.levels.get(level);
  const expired = of !== undefined && `${Number(on.slice(0, 4)) + of.years}${on.slice(4)}` < TODAY;
  const title = typeof source?.title === 'string' && source.title.length <= 32 ? source.title : undefined;
  const rank = (known?.rank ?? 0) - (known && expired ? 1 : 0);
  return {
    words: known?.words ?? 'Wel onderzocht, geen trede',
    from: [of?.name ?? title ?? siteOf(source?.url), on.slice(0, 4)].filter(Boolean).join(' · '),
    rank,
    step: STEPS[rank] ?? '',
    remarks: [direction === 'mixed' ? 'wisselende uitkomsten' : '', expired ? 'verlopen' : '']
      .filter(Boolean)
      .join(', '),
  };
};

const TODAY = new Date().toISOString().slice(0, 10);

const siteOf = (url = '') => /\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];

/** @param {import('@gedeeld/core').Practice['audience']['ages']} ages */
const years = (ages) => {
  if (!ages) return '';
  if (ages.from < 0) return `zwangerschap tot ${ages.to} jaar`;
  return ages.from === ages.to ? `${ages.from} jaar` : `${ages.from}–\u2060${ages.to} jaar`;
};

/** @param {readonly string[]} items */
const list = (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' en ');

const capital = (text = '') => text.slice(0, 1).toUpperCase() + text.slice(1);

/** @param {import('@gedeeld/core').LocalizedText} text */
const dutch = (text) => {
  const found = typeof text === 'string' ? text : (text.nl ?? Object.values(text)[0] ?? '');
  return typeof found === 'string' ? found : found.text;
};

const organisations = new Map(netherlands.organisations.map(({ id, name }) => [id, dutch(name)]));
