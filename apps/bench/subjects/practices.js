import { netherlands } from '@gedeeld/catalogue/netherlands';

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

const organisations = new Map(netherlands.organisations.map(({ id, name }) => [id, name]));

/**
 * What a card says of a practice, as short as code for one language can be: peers show the same things as we do, and look
 * up, weigh and translate nothing.
 *
 * @param {import('@gedeeld/core').Practice} practice
 */
export const plainWords = (practice) => {
  const { ages, groups } = practice.audience;
  const places = practice.usedBy.map(({ organisation, place }) =>
    dutch(organisations.get(organisation) ?? place ?? ''),
  );
  const [judged] = practice.evidence.filter(({ level }) => level);
  return {
    topics: [practice.domains.join(', '), ages ? `${ages.from}–${ages.to} jaar` : ''].filter(Boolean),
    title: dutch(practice.title),
    href: practice.sources[0]?.url ?? '#',
    problem: dutch(practice.problem ?? practice.summary),
    facts: [
      ['Voor wie', groups.join(', ') || 'Nog niet bekend', ''],
      ['Wie doet dit', practice.roles.join(', ') || 'Nog niet bekend', ''],
      [
        'Waar',
        places.length > 1 ? `${places[0]} en ${places.length - 1} andere` : (places[0] ?? 'Nog niet bekend'),
        'line',
      ],
      ...(practice.steps[0] ? [['Eerste stap', dutch(practice.steps[0]), 'wide']] : []),
    ],
    evidence: judged ? `${judged.level ?? judged.scheme} · ${judged.on?.slice(0, 4) ?? ''}` : 'Nog niet onderzocht',
    rank: judged ? 3 : 0,
  };
};

/** @param {import('@gedeeld/core').LocalizedText} text */
const dutch = (text) => {
  const found = typeof text === 'string' ? text : (text.nl ?? Object.values(text)[0] ?? '');
  return typeof found === 'string' ? found : found.text;
};
