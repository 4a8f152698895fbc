import { describe, expect, it } from 'vitest';

import { languageFolder, languagesLieIn } from './language-folder.js';

describe('languageFolder', () => {
  it('is beside the script, until the page says where it is', () => {
    expect(languageFolder()).toBe(`${location.origin}/src/language/languages/`);
    languagesLieIn('//[', 'https://gemeente.test/pagina');
    expect(languageFolder()).toContain('/languages/');
    languagesLieIn('/gedeeld/talen', 'https://gemeente.test/pagina');
    expect(languageFolder()).toBe('https://gemeente.test/gedeeld/talen/');
    languagesLieIn('https://elders.test/talen/', 'https://gemeente.test/');
    expect(languageFolder()).toBe('https://elders.test/talen/');
  });
});
