/**
 * Every sentence of the elements in Dutch (B1), as data: a language that is not in the bundle is loaded as JSON of the
 * same shape. A named export per area, so that a page pays only for the elements it uses.
 */
export const words = {
  domains: {
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
  },
  roles: {
    alderman: 'wethouder',
    'school-leader': 'schoolleider',
    teacher: 'leraar',
    'policy-officer': 'beleidsadviseur',
    partner: 'partner',
    parent: 'ouder',
    'young-person': 'jongere',
    researcher: 'onderzoeker',
  },
  groups: {
    children: 'kinderen',
    'young-people': 'jongeren',
    parents: 'ouders',
    teachers: 'leraren',
    'school-team': 'schoolteam',
    newcomers: 'nieuwkomers',
    families: 'gezinnen',
    adults: 'volwassenen',
    everyone: 'iedereen',
  },
  machineTranslated: 'Automatisch vertaald',
};

export const evidence = {
  none: 'Nog niet onderzocht',
  unrated: 'Wel onderzocht, geen trede',
  ladder: 'Trede {rank} van 6',
  grades: {
    none: 'geen',
    declared: 'gezegd',
    reasoned: 'uitgelegd',
    observed: 'gezien',
    compared: 'vergeleken',
    strong: 'sterk',
    replicated: 'vaker aangetoond',
  },
  local: 'Eigen onderzoek',
  directions: {
    none: 'geen effect gezien',
    negative: 'werkte tegen',
    mixed: 'wisselende uitkomsten',
  },
  expired: 'verlopen',
  unsourced: 'zonder bron',
  elsewhere: { one: 'andere plaats: één stap lager', other: 'andere plaats: {count} stappen lager' },
  more: { one: 'en nog 1 oordeel', other: 'en nog {count} oordelen' },
};

export const practiceCard = {
  ages: '{from}–{to} jaar',
  oneAge: '{from} jaar',
  agesFromPregnancy: 'zwangerschap tot {to} jaar',
  forWhom: 'Voor wie',
  whoActs: 'Wie doet dit',
  where: 'Waar',
  firstStep: 'Eerste stap',
  unknown: 'Nog niet bekend',
  moreUses: '{place} (en nog {count})',
  twoPlaces: '{place} en {other}',
  morePlaces: { one: '{place} en 1 andere', other: '{place} en {count} andere' },
  noTopic: 'Onderwerp nog niet bekend',
  fits: {
    near: 'Plaats lijkt op die van jou',
    partly: 'Plaats lijkt een beetje op die van jou',
    far: 'Andere plaats dan die van jou',
  },
  known: '{known} van {of} bekend',
};

export const practiceList = {
  results: { one: '{count} aanpak gevonden', other: '{count} aanpakken gevonden' },
  none: 'Geen aanpakken gevonden',
  loading: 'Even geduld',
  progress: '{done} van {total} bronnen geladen',
  failed: 'Er ging iets mis',
  kept: 'Je ziet wat er eerder was.',
  retry: 'Probeer het opnieuw',
  pages: 'Pagina’s',
  page: 'Pagina {page}',
  pageOf: 'Pagina {page} van {pages}',
  previous: 'Vorige',
  next: 'Volgende',
};
