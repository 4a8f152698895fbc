/**
 * What one can put on a page, and what one chooses for it. The names are those of the scripts of @gedeeld/embed.
 *
 * @typedef {object} Use
 * @property {string} use
 * @property {string} tag
 * @property {string} label
 * @property {string} hint
 * @property {readonly string[]} choices the fields of fields.js in which one chooses, besides those that all have
 * @property {boolean} [empty] it works without an address of a catalogue
 * @property {{ words: string, href: string }} fallback what stands between the tags
 */

const SOURCE = { words: 'Lees hoe anderen het aanpakken', href: 'https://www.gelijke-kansen.nl/' };
const AGENDA = { words: 'Lees onze agenda', href: '/onze-agenda' };

/** @type {readonly Use[]} */
export const USES = [
  {
    use: 'practices',
    tag: 'gedeeld-practices',
    label: 'Aanpakken zoeken',
    hint: 'Zoeken, filters en wat past bij jouw plaats.',
    choices: ['place', 'domain', 'role', 'lens', 'page-size'],
    fallback: SOURCE,
  },
  {
    use: 'embed',
    tag: 'gedeeld-practices',
    label: 'Aanpakken in een lijst',
    hint: 'Het lichtst: alleen de lijst, zonder zoeken.',
    choices: ['lens', 'page-size'],
    fallback: SOURCE,
  },
  {
    use: 'practice',
    tag: 'gedeeld-practice',
    label: 'Eén aanpak',
    hint: 'Alles over één aanpak.',
    choices: ['practice', 'lens'],
    fallback: SOURCE,
  },
  {
    use: 'agenda',
    tag: 'gedeeld-agenda-page',
    label: 'Een gedeelde agenda',
    hint: 'Doelen, acties en of zij helpen. Met kaart en tabel.',
    choices: ['agenda', 'view', 'partner'],
    fallback: AGENDA,
  },
  {
    use: 'map',
    tag: 'gedeeld-map-page',
    label: 'De kaart van een agenda',
    hint: 'Alleen het plaatje: welke actie leidt tot welk doel.',
    choices: ['agenda', 'view', 'partner'],
    fallback: AGENDA,
  },
  {
    use: 'check',
    tag: 'gedeeld-check-page',
    label: 'Draagt mijn actie bij?',
    hint: 'Partners kijken zelf of hun actie helpt bij een doel.',
    choices: ['agenda'],
    fallback: AGENDA,
  },
  {
    use: 'network',
    tag: 'gedeeld-network-page',
    label: 'Leernetwerken',
    hint: 'Netwerken, bijeenkomsten en wat mensen leerden.',
    choices: ['lens'],
    fallback: SOURCE,
  },
];

/** @param {string} use */
export const useNamed = (use) => USES.find((one) => one.use === use) ?? USES[0];
