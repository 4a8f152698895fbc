import { ACTION_STATUSES, DELIVERY_ANSWERS, DOMAINS, ID_PATTERN, isPartialDate } from '@gedeeld/core';

import { findText, forgetText, keepText, type TextStorage } from '../shared/keep/kept-text.js';
import type { ActionDraft, ClaimDraft } from './draft.js';
import { emptyClaim, KNOWINGS, SIGHTINGS } from './draft.js';

/** How keeping or finding a draft went. `blocked`: the browser does not let us. `unreadable`: it is none of ours. */
export type SaveState = 'none' | 'kept' | 'blocked' | 'unreadable';

/** Keeps a draft; never throws, for a browser may refuse at any time. */
export const keepDraft = (storage: TextStorage | undefined, key: string, draft: ActionDraft): SaveState =>
  keepText(storage, key, JSON.stringify({ version: VERSION, draft })) ? 'kept' : 'blocked';

/** The draft that was kept, if any. A blocked storage holds none: that is said when someone wants to keep something. */
export const findDraft = (
  storage: TextStorage | undefined,
  key: string,
): { readonly state: SaveState; readonly draft?: ActionDraft } => {
  const text = findText(storage, key);
  if (text === undefined) return { state: 'none' };
  const draft = readDraft(text);
  return draft ? { state: 'kept', draft } : { state: 'unreadable' };
};

/** Takes away what was kept. */
export const forgetDraft = (storage: TextStorage | undefined, key: string): SaveState =>
  forgetText(storage, key) ? 'none' : 'blocked';

/** A change of what stands in a draft comes with another number: older ones are then not guessed at. */
const VERSION = 1;

const readDraft = (text: string): ActionDraft | undefined => {
  try {
    const { version, draft } = JSON.parse(text) as { readonly version?: unknown; readonly draft?: unknown };
    return version === VERSION && isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
};

type Check<Value> = (value: unknown) => value is Value;

const isText: Check<string> = (value) => typeof value === 'string';
const isIn =
  <Value extends string>(list: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    list.some((one) => one === value);
const isMaybe =
  <Value>(check: Check<Value>): Check<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || check(value);
const isListOf =
  <Value>(check: Check<Value>): Check<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(check);

/** Storage is shared with every script of the site: what comes out of it is read as a stranger's. */
const isRecord = <Fields extends object>(
  value: unknown,
  checks: { readonly [Key in keyof Fields]-?: (value: unknown) => boolean },
): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries<(value: unknown) => boolean>(checks).every(([key, check]) =>
    check((value as Readonly<Record<string, unknown>>)[key]),
  );

/** A record of a file: its lists are lists, which is what reading it counts on. */
const isKept =
  (...lists: readonly string[]) =>
  (value: unknown): boolean =>
    value === undefined || isRecord(value, Object.fromEntries(lists.map((list) => [list, Array.isArray])));

const isClaim: Check<ClaimDraft> = (value): value is ClaimDraft =>
  isRecord<ClaimDraft>(value, {
    goal: isMaybe(isText),
    effect: isIn(['supports', 'undermines']),
    because: isText,
    knowing: isMaybe(isIn(KNOWINGS)),
    seen: isIn(SIGHTINGS),
    sight: isText,
    source: isText,
    otherFactors: isText,
    needs: isListOf(isText),
    kept: isKept('evidence', 'evidenceFrom', 'confirmedBy', 'questions'),
  });

const isDraft: Check<ActionDraft> = (value): value is ActionDraft =>
  isRecord<ActionDraft>(value, {
    file: (file) => isText(file) && file.includes(':'),
    id: (id) => isText(id) && ID_PATTERN.test(id),
    language: isText,
    title: isText,
    noGoal: (answer) => typeof answer === 'boolean',
    status: isMaybe(isIn(ACTION_STATUSES)),
    from: (date) => date === '' || (isText(date) && isPartialDate(date)),
    delivered: isMaybe(isIn(DELIVERY_ANSWERS)),
    owner: isText,
    ownerName: isText,
    domains: isListOf(isIn(DOMAINS)),
    claims: (claims) => isListOf(isClaim)(claims) && claims[0]?.effect === emptyClaim().effect,
    kept: isKept('partners', 'area'),
    keptOwner: isKept(),
  });
