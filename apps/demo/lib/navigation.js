import { html } from './html.js';

/**
 * A link in a menu. `lang` is given where the page behind it speaks another language than the menu.
 *
 * @typedef {{ name: string, path: string, label: string, lang?: string }} MenuLink
 */

/** The main menu of each site, in the language of the page. @type {Record<string, readonly MenuLink[]>} */
const MENUS = {
  'waterrijk-nl': [
    { name: 'practices', path: '/aanpakken/', label: 'Aanpakken' },
    { name: 'agenda', path: '/agenda/', label: 'Onze agenda' },
    { name: 'action', path: '/jouw-actie/', label: 'Jouw actie' },
    { name: 'challenges', path: '/uitdagingen/', label: 'Uitdagingen' },
    { name: 'networks', path: '/leernetwerken/', label: 'Leernetwerken' },
  ],
  'waterrijk-en': [
    { name: 'practices', path: '/en/', label: 'Practices' },
    { name: 'agenda', path: '/agenda/', label: 'Our agenda (Dutch)', lang: 'nl' },
    { name: 'networks', path: '/leernetwerken/', label: 'Learning networks (Dutch)', lang: 'nl' },
  ],
  'school-nl': [
    { name: 'school', path: '/school/', label: 'Onze school' },
    { name: 'actions', path: '/school/onze-acties/', label: 'Wat wij doen' },
    { name: 'parents', path: '/school/ouders/', label: 'Voor ouders' },
    { name: 'teachers', path: '/school/leraren/', label: 'Voor leraren' },
  ],
};

/**
 * The items of the main menu, with the one that the page belongs to marked.
 *
 * @param {string} menu a name in MENUS
 * @param {string | undefined} current
 */
export const menuItems = (menu, current) =>
  (MENUS[menu] ?? []).map(
    ({ name, path, label, lang }) =>
      html`<li>
        <a
          class="nav__link"
          href="${path}"
          ${lang && html`hreflang="${lang}"`}
          ${name === current && html`aria-current="true"`}
          >${label}</a
        >
      </li>`,
  );

/**
 * The way back: the pages above this one, and this one.
 *
 * @param {readonly { title: string, path: string }[]} trail
 * @param {string} title of the page itself
 */
export const trailItems = (trail, title) => [
  ...trail.map((step) => html`<li><a href="${step.path}">${step.title}</a></li>`),
  html`<li><span aria-current="page">${title}</span></li>`,
];
