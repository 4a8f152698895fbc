import '@gedeeld/elements/contribution-matrix.define.js';

/** The tables of an agenda: loaded when someone chooses their tab. */
export { ContributionMatrixElement } from '@gedeeld/elements';
