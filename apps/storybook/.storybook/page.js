/* global document */
import { addLanguage } from '@gedeeld/elements';
import * as ar from '@gedeeld/elements/locales/ar.js';
import * as pl from '@gedeeld/elements/locales/pl.js';
import * as tr from '@gedeeld/elements/locales/tr.js';
import * as uk from '@gedeeld/elements/locales/uk.js';

import { forceColors } from './forced-colors.js';
import { THEMES } from './themes.js';
import { AT_FIRST, LANGUAGES } from './toolbars.js';

const FILES = { ar, pl, tr, uk };

/** The style sheet of the theme that is chosen; a theme stands on the body, so that docs pages have it too. */
const themeSheet = document.createElement('style');
document.head.append(themeSheet);

/**
 * Makes the page what the toolbar says.
 *
 * @param {Record<string, string>} globals
 */
export const putOnPage = (globals) => {
  const { theme, scheme: wanted, language, textSize, forcedColors } = { ...AT_FIRST, ...globals };
  const { css, ...classes } = THEMES[theme] ?? THEMES.none;
  // A theme without dark colours stays light: dark checkboxes on its white page would be nobody's design.
  const scheme = css !== '' && classes.dark === classes.light ? 'light' : wanted;
  if (themeSheet.textContent !== css) themeSheet.textContent = css;
  document.body.className = [...document.body.classList]
    .filter((name) => !/-theme(--|$)/.test(name))
    .concat(classes[scheme].split(' ').filter(Boolean))
    .join(' ');
  const page = document.documentElement;
  page.style.setProperty('color-scheme', scheme);
  page.dataset.scheme = scheme;
  page.style.setProperty('font-size', `${textSize}%`);
  // Pages of text are there in Dutch and in English (preview.css).
  page.dataset.words = language === 'en' ? 'en' : 'nl';
  page.lang = page.dataset.words;
  page.classList.toggle('forced-colors', forcedColors === 'active');
  forceColors(forcedColors === 'active');
  if (FILES[language]) addLanguage(language, FILES[language]);
};

/** The direction that a language is written in. */
export const directionOf = (language) => LANGUAGES[language]?.dir ?? 'ltr';
