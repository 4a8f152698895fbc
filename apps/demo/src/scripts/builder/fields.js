import { lookupText } from '@gedeeld/core';

const DOMAINS = {
  education: 'Onderwijs',
  youth: 'Jeugd',
  culture: 'Cultuur',
  space: 'Ruimte',
  poverty: 'Armoede',
  health: 'Gezondheid',
  sport: 'Sport',
  housing: 'Wonen',
  safety: 'Veiligheid',
  work: 'Werk',
};

const ROLES = {
  alderman: 'Wethouder',
  'school-leader': 'Schoolleider',
  teacher: 'Leraar',
  'policy-officer': 'Beleidsadviseur',
  partner: 'Partner',
  parent: 'Ouder',
};

/**
 * The fields that belong to some uses only. `options` are fixed, or come from the catalogue (`from`), after a `first` one;
 * `attribute` is what is chosen in it, where that is not its own name.
 */
const FIELDS = {
  practice: { label: 'Welke aanpak?', from: (catalogue) => titled(catalogue.practices, catalogue) },
  agenda: { label: 'Welke agenda?', from: (catalogue) => titled(catalogue.agendas, catalogue) },
  partner: {
    label: 'Alleen het deel van één partner?',
    first: ['', 'Nee, alles'],
    from: (catalogue) => partnersIn(catalogue),
  },
  view: {
    label: 'Wie leest dit?',
    options: [
      ['', 'Iedereen'],
      ['partners', 'Alleen partners: ook wat nog niet is onderbouwd'],
    ],
  },
  place: {
    label: 'Welke plaats?',
    hint: 'Bij elke aanpak staat dan of die plaats erop lijkt. Bezoekers kunnen een andere kiezen.',
    first: ['', 'Laat de bezoeker kiezen'],
    from: (catalogue) =>
      catalogue.organisations
        .filter(({ context }) => Object.keys(context ?? {}).length > 0)
        .map(({ id, name }) => [id, inDutch(name, catalogue) || id]),
  },
  domain: {
    label: 'Over welk onderwerp?',
    attribute: 'filters',
    first: ['', 'Alle onderwerpen'],
    from: ({ practices }) => filtersFor('domains', DOMAINS, practices),
  },
  role: {
    label: 'Wie voert het uit?',
    attribute: 'filters',
    first: ['', 'Iedereen'],
    from: ({ practices }) => filtersFor('roles', ROLES, practices),
  },
  lens: {
    label: 'Voor wie is de pagina?',
    options: [
      ['', 'Voor iedereen'],
      ['alderman', 'Wethouder'],
      ['school-leader', 'Schoolleider'],
      ['teacher', 'Leraar'],
      ['parent', 'Ouder'],
    ],
  },
  'page-size': {
    label: 'Hoeveel aanpakken op een pagina?',
    options: [
      ['', '12'],
      ['6', '6'],
      ['24', '24'],
    ],
  },
};

/** The attribute that is chosen in a field. @param {string} name in FIELDS */
export const attributeOf = (name) => FIELDS[name].attribute ?? name;

/** A field with its label. @param {string} name in FIELDS */
export const choiceField = (name) => {
  const field = document.createElement('div');
  field.className = 'field';
  const { hint } = FIELDS[name];
  const select = Object.assign(document.createElement('select'), {
    id: `veld-${name}`,
    name: attributeOf(name),
    className: 'field__input',
  });
  select.dataset['field'] = name;
  const label = Object.assign(document.createElement('label'), {
    htmlFor: select.id,
    className: 'field__label',
    textContent: FIELDS[name].label,
  });
  select.append(...(FIELDS[name].options ?? []).map(option));
  field.append(label, ...(hint ? [hintFor(select, hint)] : []), select);
  return field;
};

/** @param {HTMLSelectElement} select @param {string} textContent */
const hintFor = (select, textContent) => {
  const hint = Object.assign(document.createElement('p'), {
    id: `${select.id}-uitleg`,
    className: 'field__hint',
    textContent,
  });
  select.setAttribute('aria-describedby', hint.id);
  return hint;
};

/** Fills the fields whose choices are in the catalogue. @param {HTMLElement} parent @param {import('@gedeeld/core').Catalogue | undefined} catalogue */
export const fillOptions = (parent, catalogue) => {
  for (const select of parent.querySelectorAll('select')) {
    const { from, first } = FIELDS[select.dataset['field']];
    if (from) select.replaceChildren(...[...(first ? [first] : []), ...(catalogue ? from(catalogue) : [])].map(option));
  }
};

/** @param {readonly [string, string]} choice */
const option = ([value, textContent]) => Object.assign(document.createElement('option'), { value, textContent });

/** What the practices have of a property, as filters of the finder. */
const filtersFor = (property, names, practices) => {
  const had = new Set(practices.flatMap((practice) => practice[property]));
  return Object.entries(names).flatMap(([value, label]) => (had.has(value) ? [[`${property}=${value}`, label]] : []));
};

const titled = (records, catalogue) => records.map(({ id, title }) => [id, inDutch(title, catalogue) || id]);

const partnersIn = (catalogue) => {
  const wanted = new Set(
    catalogue.agendas.flatMap(({ partners, actions }) => [...partners, ...actions.map(({ owner }) => owner)]),
  );
  return catalogue.organisations
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name }) => [id, inDutch(name, catalogue) || id]);
};

const inDutch = (text, { language }) => lookupText(text, ['nl'], language).text;
