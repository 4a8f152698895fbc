import { THEMES } from './themes.js';

/** The languages that an element can speak. Ours by hand first; the four that a machine translated after them. */
export const LANGUAGES = {
  nl: { title: 'Nederlands', dir: 'ltr' },
  en: { title: 'English', dir: 'ltr' },
  ar: { title: 'العربية (Arabisch)', dir: 'rtl' },
  pl: { title: 'Polski (Pools)', dir: 'ltr' },
  tr: { title: 'Türkçe (Turks)', dir: 'ltr' },
  uk: { title: 'Українська (Oekraïens)', dir: 'ltr' },
};

const chooser = (description, icon, titles) => ({
  description,
  toolbar: {
    title: description,
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

const titlesOf = (list) => Object.fromEntries(Object.entries(list).map(([value, { title }]) => [value, title]));

/** What a designer can change about the page that a story stands on, or about who reads it. */
export const TOOLBARS = {
  theme: chooser('Thema van de pagina · Theme of the page', 'paintbrush', titlesOf(THEMES)),
  scheme: chooser('Kleurschema · Colour scheme', 'contrast', { light: 'Licht · Light', dark: 'Donker · Dark' }),
  language: chooser('Taal · Language', 'globe', titlesOf(LANGUAGES)),
  lens: chooser('Rol van de lezer · Role of the reader', 'users', {
    story: 'Rol · Role',
    alderman: 'Wethouder · Alderman',
    'school-leader': 'Schoolleider · School leader',
    teacher: 'Leraar · Teacher',
    parent: 'Ouder · Parent',
  }),
  textSize: chooser('Tekstgrootte · Text size', 'zoom', {
    100: '100 %',
    125: '125 %',
    150: '150 %',
    200: '200 %',
  }),
  forcedColors: chooser('Geforceerde kleuren, nagedaan · Forced colours, imitated', 'eye', {
    none: 'Gewoon · Normal',
    active: 'Geforceerd · Forced',
  }),
};

/** What they stand on when nobody has chosen. */
export const AT_FIRST = {
  theme: 'none',
  scheme: 'light',
  language: 'nl',
  lens: 'story',
  textSize: '100',
  forcedColors: 'none',
};
