import { THEMES } from '../.storybook/themes.js';

/**
 * The looks that values are compared in: every theme in light, and those that have a dark half in dark too.
 *
 * @typedef {{ id: string, theme: string, scheme: 'light' | 'dark', css: string, className: string }} Look
 * @type {readonly Look[]}
 */
export const LOOKS = Object.entries(THEMES).flatMap(([theme, { css, light, dark }]) => {
  const look = (scheme, className) => ({ id: `${theme} ${scheme}`, theme, scheme, css, className });
  const hasDark = theme === 'none' || light !== dark;
  return [look('light', light), ...(hasDark ? [look('dark', dark)] : [])];
});

/** The name of a look above its column. */
export const lookTitle = ({ theme, scheme }, words) => {
  const title = theme === 'none' ? words.own : THEMES[theme].title;
  return LOOKS.filter((look) => look.theme === theme).length > 1 ? `${title}, ${words[scheme]}` : title;
};
