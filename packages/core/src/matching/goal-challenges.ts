import type { Goal } from '../model/goal.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { ChallengeWeb } from './challenge-web.js';

/**
 * The challenges a goal answers, as far as its words tell: those that share a telling word with the goal's title, its
 * reason or its indicators, and a domain where both name one. A goal says what is wanted ("Elk kind heeft een
 * zwemdiploma"), a challenge what is wrong ("Kinderen hebben geen zwemdiploma"); the long and rare words are the same.
 */
export const goalChallenges = (goal: Goal, { challenges }: ChallengeWeb): string[] => {
  const words = new Set([goal.title, goal.why, ...goal.indicators.map(({ title }) => title)].flatMap(wordsOf));
  const known = [...challenges.values()].map(({ ref, challenge }) => ({
    ref,
    domains: challenge.domains,
    words: new Set(wordsOf(challenge.title)),
  }));
  const isRare = (word: string): boolean =>
    known.filter((challenge) => challenge.words.has(word)).length <= Math.max(1, known.length / 8);
  return known
    .filter(({ domains }) => domains.length === 0 || goal.domains.length === 0 || shares(domains, goal.domains))
    .filter((challenge) => [...challenge.words].some((word) => words.has(word) && isRare(word)))
    .map(({ ref }) => ref);
};

/** Shorter words join sentences more often than they tell what these are about. */
const SHORTEST = 6;

const wordsOf = (text: LocalizedText | undefined): string[] => {
  if (text === undefined) return [];
  const texts =
    typeof text === 'string' ? [text] : Object.values(text).map((it) => (typeof it === 'string' ? it : it.text));
  return texts
    .flatMap((it) => it.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST);
};

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value));
