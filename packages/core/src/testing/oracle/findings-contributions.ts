import type { Audience } from '../../model/audience.js';
import { hasOpenQuestion } from './claim-status.js';
import { firstDay } from './dates.js';
import { isBlank } from './texts.js';
import type { OracleFinding, OracleLink, World } from './types.js';

/** What is said of contributions; those of a stopped action are left in peace. */
export const contributionFindings = (world: World): OracleFinding[] => {
  const stopped = new Set(world.agenda.actions.filter(({ status }) => status === 'stopped').map(({ id }) => id));
  return world.links.filter((link) => !stopped.has(link.from)).flatMap((link) => aboutLink(world, link));
};

const aboutLink = (world: World, link: OracleLink): OracleFinding[] => {
  const subjects = [link.id];
  const found: OracleFinding[] = [];
  if (isBlank(link.contribution.because)) {
    const code = link.effect === 'undermines' ? 'harm-without-reason' : 'contribution-without-reason';
    found.push({ code, severity: 'warning', subjects });
  }
  if (link.refuted) found.push({ code: 'contribution-refuted', severity: 'warning', subjects });
  if (link.against >= 3 && link.against < link.inFavour) {
    found.push({ code: 'evidence-mixed', severity: 'warning', subjects });
  }
  if (link.items.some((item) => item.unsourced)) {
    found.push({ code: 'evidence-without-source', severity: 'warning', subjects });
  }
  if (isMismatch(world, link)) found.push({ code: 'audience-mismatch', severity: 'warning', subjects });
  if (hasOpenQuestion(link)) found.push({ code: 'question-unanswered', severity: 'info', subjects });
  if (link.items.some((item) => item.expired)) found.push({ code: 'evidence-expired', severity: 'info', subjects });
  if (link.items.some((item) => item.context === 'unknown')) {
    found.push({ code: 'evidence-context-unknown', severity: 'info', subjects });
  }
  if (link.items.some((item) => item.on !== undefined && firstDay(item.on) > world.today)) {
    found.push({ code: 'date-in-future', severity: 'info', subjects });
  }
  return found;
};

const isMismatch = ({ agenda }: World, link: OracleLink): boolean => {
  const from = [...agenda.actions, ...agenda.goals].find((end) => end.id === link.from)!.audience;
  const to = agenda.goals.find((goal) => goal.id === link.to)!.audience;
  if (from === undefined || to === undefined || !isOfChildren(from) || !isOfChildren(to)) return false;
  return !agesMeet(from, to) || !groupsMeet(from, to);
};

/** Whether nobody but children is meant; no groups at all is no limit. */
const isOfChildren = ({ groups }: Audience): boolean =>
  groups.every((group) => group === 'children' || group === 'young-people');

/** Whether some age belongs to both; absent is no limit. */
export const agesMeet = (one: Audience, other: Audience): boolean =>
  one.ages === undefined ||
  other.ages === undefined ||
  (one.ages.from <= other.ages.to && other.ages.from <= one.ages.to);

/** Whether some group belongs to both; no groups is no limit, and `everyone` is in every group. */
export const groupsMeet = (one: Audience, other: Audience): boolean =>
  one.groups.length === 0 ||
  other.groups.length === 0 ||
  one.groups.includes('everyone') ||
  other.groups.includes('everyone') ||
  one.groups.some((group) => other.groups.includes(group));
