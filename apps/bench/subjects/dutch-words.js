// @ts-check
/* The words that a card needs, for peers: one language, and no more schemes of evidence than the real practices have. */

/** @type {Readonly<Record<import('@gedeeld/core').Domain, string>>} */
export const DOMAINS = {
  education: 'onderwijs',
  youth: 'jeugd',
  culture: 'cultuur',
  space: 'ruimte',
  poverty: 'armoede',
  health: 'gezondheid',
  sport: 'sport',
  housing: 'wonen',
  safety: 'veiligheid',
  work: 'werk',
};

/** @type {Readonly<Record<import('@gedeeld/core').Role, string>>} */
export const ROLES = {
  alderman: 'wethouder',
  'school-leader': 'schoolleider',
  teacher: 'leraar',
  'policy-officer': 'beleidsadviseur',
  partner: 'partner',
  parent: 'ouder',
  'young-person': 'jongere',
  researcher: 'onderzoeker',
};

/** @type {Readonly<Record<import('@gedeeld/core').AudienceGroup, string>>} */
export const GROUPS = {
  children: 'kinderen',
  'young-people': 'jongeren',
  parents: 'ouders',
  teachers: 'leraren',
  'school-team': 'schoolteam',
  newcomers: 'nieuwkomers',
  families: 'gezinnen',
  adults: 'volwassenen',
  everyone: 'iedereen',
};

/** What a level is called by who gave it, its step of six and the word of that, and for how many years it holds. */
export const SCHEMES = {
  nji: {
    name: 'NJi',
    years: 5,
    levels: new Map([['good-indications', { words: 'Goede aanwijzingen', rank: 4 }]]),
  },
};

/** The words of the steps, from none on. */
export const STEPS = ['geen', 'gezegd', 'uitgelegd', 'gezien', 'vergeleken', 'sterk', 'vaker aangetoond'];
