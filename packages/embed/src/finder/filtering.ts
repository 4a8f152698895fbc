/** Filters, with what each choice gives, and the order for a problem and a place: loaded when the first practices are there. */
export { practicesWithoutWords } from '@gedeeld/search';
