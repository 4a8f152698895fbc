import { lookupText } from '@gedeeld/core';

/** The fields that belong to some uses only. `options` are fixed, or come from the catalogue (`from`). */
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

/** A field with its label. @param {string} name of the attribute */
export const choiceField = (name) => {
  const field = document.createElement('div');
  field.className = 'field';
  const select = Object.assign(document.createElement('select'), {
    id: `veld-${name}`,
    name,
    className: 'field__input',
  });
  const label = Object.assign(document.createElement('label'), {
    htmlFor: select.id,
    className: 'field__label',
    textContent: FIELDS[name].label,
  });
  select.append(...(FIELDS[name].options ?? []).map(option));
  field.append(label, select);
  return field;
};

/** Fills the fields whose choices are in the catalogue. @param {HTMLElement} parent @param {import('@gedeeld/core').Catalogue | undefined} catalogue */
export const fillOptions = (parent, catalogue) => {
  for (const select of parent.querySelectorAll('select')) {
    const { from, first } = FIELDS[select.name];
    if (from) select.replaceChildren(...[...(first ? [first] : []), ...(catalogue ? from(catalogue) : [])].map(option));
  }
};

/** @param {readonly [string, string]} choice */
const option = ([value, textContent]) => Object.assign(document.createElement('option'), { value, textContent });

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
