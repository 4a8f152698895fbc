import type { Action } from '../model/action.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Contribution } from '../model/contribution.js';
import type { Evidence } from '../model/evidence.js';
import type { Goal } from '../model/goal.js';
import type { Indicator } from '../model/indicator.js';
import type { LocalContext } from '../model/local-context.js';
import type { Organisation } from '../model/organisation.js';
import type { Practice } from '../model/practice.js';
import type { SharedAgenda } from '../model/shared-agenda.js';

/** The id of the catalogue that {@link buildCatalogue} makes. */
export const CATALOGUE_ID = 'https://example.org/catalogue.json';

/**
 * An agenda with nothing in it but what is given. Every builder here gives the same answer for the same arguments,
 * takes what it is given over whatever it would have made up, and makes up only what the format requires.
 */
export const buildAgenda = (parts: Partial<SharedAgenda> = {}): SharedAgenda => ({
  id: 'agenda',
  title: 'Gedeelde agenda',
  themes: [],
  area: [],
  partners: [],
  goals: [],
  actions: [],
  contributions: [],
  sources: [],
  ...parts,
});

/** A goal that is not shared. */
export const buildGoal = (id: string, parts: Partial<Goal> = {}): Goal => ({
  id,
  title: `Doel ${id}`,
  domains: [],
  indicators: [],
  sources: [],
  ...parts,
});

/** A goal that the agenda exists for. */
export const buildSharedGoal = (id: string, parts: Partial<Goal> = {}): Goal =>
  buildGoal(id, { shared: true, ...parts });

/** A running action of the organisation `gemeente`. */
export const buildAction = (id: string, parts: Partial<Action> = {}): Action => ({
  id,
  title: `Actie ${id}`,
  owner: 'gemeente',
  partners: [],
  status: 'running',
  domains: [],
  area: [],
  ...parts,
});

/** A bare claim that `from` supports `to`: no reason, no evidence. */
export const buildContribution = (from: string, to: string, parts: Partial<Contribution> = {}): Contribution => ({
  from,
  to,
  evidence: [],
  evidenceFrom: [],
  confirmedBy: [],
  needs: [],
  questions: [],
  ...parts,
});

/** Local evidence of the level `observed` that the claim holds, with a source. */
export const buildEvidence = (parts: Partial<Evidence> = {}): Evidence => ({
  scheme: 'local',
  level: 'observed',
  direction: 'positive',
  source: { title: 'Eigen meting' },
  ...parts,
});

/** An indicator without a single point, for which more is better. */
export const buildIndicator = (id: string, parts: Partial<Indicator> = {}): Indicator => ({
  id,
  title: `Indicator ${id}`,
  unit: '%',
  direction: 'up',
  targets: [],
  measurements: [],
  sources: [],
  ...parts,
});

/** A place of which nothing is known but what is given. */
export const buildContext = (parts: Partial<LocalContext> = {}): LocalContext => ({ phases: [], ...parts });

/** A practice for children, by teachers, without evidence. */
export const buildPractice = (id: string, parts: Partial<Practice> = {}): Practice => ({
  id,
  title: `Aanpak ${id}`,
  summary: `Samenvatting van ${id}.`,
  challenges: [],
  domains: ['education'],
  roles: ['teacher'],
  audience: { groups: ['children'] },
  steps: [],
  conditions: [],
  reflection: [],
  sameAs: [],
  evidence: [],
  usedBy: [],
  questions: [],
  sources: [{ title: 'Bron' }],
  modified: '2026-01-01',
  ...parts,
});

/** A municipality. */
export const buildOrganisation = (id: string, parts: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Organisatie ${id}`,
  kind: 'municipality',
  ...parts,
});

/** A catalogue in Dutch with one organisation, `gemeente`, that publishes it. */
export const buildCatalogue = (parts: Partial<Catalogue> = {}): Catalogue => ({
  format: 'gedeeld/1',
  id: CATALOGUE_ID,
  title: 'Voorbeeld',
  publisher: 'gemeente',
  licence: 'CC0-1.0',
  language: 'nl',
  modified: '2026-01-01T00:00:00Z',
  organisations: [buildOrganisation('gemeente')],
  challenges: [],
  practices: [],
  adoptions: [],
  lessons: [],
  networks: [],
  meetings: [],
  agendas: [],
  removed: [],
  ...parts,
});
