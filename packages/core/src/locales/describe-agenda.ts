import type { HealthCondition } from '../alignment/health.js';
import type { Finding } from '../alignment/findings/finding.js';
import type { FindingTexts } from './agenda-texts.js';
import type { Fact, Facts } from '../problems/facts.js';
import { formatMessage, quoteName } from './message.js';

/** What a sentence about an agenda needs beside the facts. */
export interface AgendaNaming {
  readonly texts: Pick<FindingTexts, 'findings' | 'more' | 'conditionFacts' | 'notSaid'>;
  /** The BCP 47 tag of the texts. */
  readonly language: string;
  /** What a goal, an action, an indicator, an organisation or a domain is called; `fact` says what the id is of. */
  readonly nameOf: (id: string, fact: string) => string;
}

/**
 * A finding in words, as something to do. Of long lists the first three names are said, and how many more there are.
 *
 * @example
 * const naming = { texts: findingTextsEn, language: 'en', nameOf: (id) => id };
 * const finding = { code: 'goal-thin', facts: { goal: 'ready', owner: 'school' } };
 * describeFinding(finding, naming); // → '“ready” depends on one partner. Find another partner.'
 */
export const describeFinding = ({ code, facts }: Pick<Finding, 'code' | 'facts'>, naming: AgendaNaming): string =>
  formatMessage(naming.texts.findings[code], withNames(facts, naming), naming.language);

/**
 * The facts a condition for working together was judged on, in words; or that the document says nothing about it.
 *
 * @example
 * const naming = { texts: findingTextsEn, language: 'en', nameOf: (id) => id };
 * const condition = { condition: 'common-agenda', met: 'yes', goals: 1, partners: 3 };
 * describeCondition(condition, naming); // → 'Shared goals: 1. Partners: 3.'
 */
export const describeCondition = (condition: HealthCondition, naming: AgendaNaming): string => {
  const { texts, language } = naming;
  if (condition.met === 'unknown') return texts.notSaid;
  return formatMessage(texts.conditionFacts[condition.condition], withNames(condition, naming), language);
};

/** The facts that are ids. Goals may be a count as well: then they are no list. */
const NAMED = new Set('action actions coordinator domain from goal goals indicator owner to'.split(' '));
const NAMES_SAID = 3;

const withNames = (facts: Facts, naming: AgendaNaming): Facts =>
  Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, named(key, fact, naming)]));

const named = (key: string, fact: Fact, { texts, language, nameOf }: AgendaNaming): Fact => {
  if (!NAMED.has(key)) return fact;
  if (typeof fact === 'string') return nameOf(fact, key);
  if (!Array.isArray(fact)) return fact;
  const ids = fact as readonly (string | number)[];
  const said = ids.length > NAMES_SAID + 1 ? ids.slice(0, NAMES_SAID) : ids;
  const more = ids.length - said.length;
  const names = said.map((id) => quoteName(nameOf(String(id), key), language));
  return more === 0 ? names : [...names, formatMessage(texts.more, { count: more }, language)];
};
