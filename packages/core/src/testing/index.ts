export {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContext,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildIndicator,
  buildOrganisation,
  buildPractice,
  buildSharedGoal,
  CATALOGUE_ID,
} from './builders.js';
export { createRandom } from './random.js';
export type { Random } from './random.js';
export { randomAgenda } from './random-agenda.js';
export type { RandomCase } from './random-agenda.js';
export { largeAgenda } from './large-agenda.js';
export type { LargeAgendaOptions } from './large-agenda.js';
export { oracleAnalysis } from './oracle/analyse.js';
export { editDocument } from './oracle/edits.js';
export type { OracleEdit } from './oracle/edits.js';
export { oracleKeystones } from './oracle/keystones.js';
export type { OracleKeystone } from './oracle/keystones.js';
export { oracleLevers } from './oracle/levers.js';
export type { OracleLevers } from './oracle/levers.js';
export { shrinkCase } from './shrink-case.js';
export { comparable, comparableOracle, inFixedOrder } from './comparable.js';
export type { ComparableAnalysis, ComparableLink } from './comparable.js';
export { hostileCatalogue, hostileCopies, oneHostileAgenda } from './hostile/hostile-catalogue.js';
export { HOSTILE_ADDRESSES } from './hostile/addresses.js';
export { HOSTILE_TEXTS } from './hostile/texts.js';
export { LAWS } from './laws.js';
export type { Analyse, Law } from './laws.js';
export type { OracleAnalysis, OracleOptions } from './oracle/types.js';
export { syntheticCatalogue } from './synthetic-catalogue.js';
export type { SyntheticOptions } from './synthetic-catalogue.js';
export { crowdedAgenda } from './crowded-agenda.js';
export { layeredAgenda } from './layered-agenda.js';
export { firstFailure } from './first-failure.js';
export type { Complaints, Failure } from './first-failure.js';
export { randomEdits } from './random-edits.js';
export { consequencesOf } from './oracle/consequences.js';
export { oracleSupporters } from './oracle/supporters.js';
export { languageFaults } from './language-faults.js';
export type { LanguageCheck } from './language-faults.js';
