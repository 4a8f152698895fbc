import '@gedeeld/elements/contribution-map.define.js';

/** The map of an agenda: loaded when someone chooses its tab. */
export { ContributionMapElement } from '@gedeeld/elements';
