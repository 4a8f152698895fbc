export { PracticeCardElement } from './practice-card/practice-card.js';
export type { PlaceFit } from './practice-card/practice-card.js';
export { PracticeSelectEvent } from './practice-card/practice-card.events.js';
export { LIST_STATES, PracticeListElement } from './practice-list/practice-list.js';
export type { ListState, LoadProgress } from './practice-list/practice-list.js';
export { PageChangeEvent, RetryEvent } from './practice-list/practice-list.events.js';
export { addLanguage, loadLanguagesWith } from './shared/languages.js';
export type { LanguageFile, LanguageLoader } from './shared/languages.js';
export type { CatalogueNames } from './shared/organisation-name.js';
