import denhaag from '@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline';
import maDark from '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?inline';
import ma from '@nl-design-system-community/ma-design-tokens/dist/theme.css?inline';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline';

/**
 * The pages that a story can be put on: one without a theme, and three with a real municipal theme. The style sheets
 * come from their own packages; of theirs nothing is kept here.
 *
 * @type {Readonly<Record<string, { title: string, css: string, light: string, dark: string }>>}
 */
export const THEMES = {
  none: { title: 'Geen thema · No theme', css: '', light: '', dark: '' },
  voorbeeld: { title: 'Voorbeeld', css: voorbeeld, light: 'voorbeeld-theme', dark: 'voorbeeld-theme' },
  denhaag: { title: 'Den Haag', css: denhaag, light: 'denhaag-theme', dark: 'denhaag-theme' },
  ma: { title: 'MA', css: ma + maDark, light: 'ma-theme', dark: 'ma-theme ma-theme--color-scheme-dark' },
};
