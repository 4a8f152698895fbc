import { areasMeet, enclosingKeys } from './areas.js';
import { audiencesMeet } from './audiences.js';
import type { Contributor, Profile } from './contributors.js';
import type { TimeSpan } from './time-spans.js';
import { TimeSpans } from './time-spans.js';

/** Contributors that state the same areas and the same audience. Every count is of those there at the time of another. */
export interface PlaceClass {
  /** Any of them; they are all alike in what the class is about. */
  readonly sample: Profile;
  readonly all: (when: TimeSpan) => number;
  /** Of those that name no mechanism. */
  readonly unsaid: (when: TimeSpan) => number;
  /** Of those that name one of these mechanisms. */
  readonly sharing: (mechanisms: readonly string[], when: TimeSpan) => number;
  readonly ofPractice: (practice: string, when: TimeSpan) => number;
  /** Of one practice, of those that name no mechanism. */
  readonly ofPracticeUnsaid: (practice: string, when: TimeSpan) => number;
}

export interface PlaceClasses {
  readonly of: (contributor: Contributor) => PlaceClass;
  readonly list: readonly PlaceClass[];
  /** The classes that name a place, by that place. */
  readonly naming: ReadonlyMap<string, readonly PlaceClass[]>;
  /** The same, by every place that encloses it, itself among them. */
  readonly within: ReadonlyMap<string, readonly PlaceClass[]>;
  /** The classes that name no place: they meet any. */
  readonly anywhere: readonly PlaceClass[];
  readonly meeting: Map<PlaceClass, readonly PlaceClass[]>;
}

/** Puts contributors together that state the same areas and audience. */
export const placeClasses = (contributors: readonly Contributor[]): PlaceClasses => {
  const members = new Map<string, Contributor[]>();
  for (const contributor of contributors) {
    const key = classKey(contributor);
    const known = members.get(key);
    if (known === undefined) members.set(key, [contributor]);
    else known.push(contributor);
  }
  const classes = new Map<Contributor, PlaceClass>();
  for (const alike of members.values()) {
    const shared = placeClass(alike);
    for (const member of alike) classes.set(member, shared);
  }
  const list = [...new Set(classes.values())];
  return {
    of: (contributor) => classes.get(contributor)!,
    list,
    naming: classesByPlace(list, (key) => [key]),
    within: classesByPlace(list, enclosingKeys),
    anywhere: list.filter(({ sample }) => sample.areas.length === 0),
    meeting: new Map(),
  };
};

/** The classes whose areas and audience meet those of `own`, itself among them; found once. */
export const meetingClasses = (classes: PlaceClasses, own: PlaceClass): readonly PlaceClass[] => {
  const known = classes.meeting.get(own);
  if (known !== undefined) return known;
  const meeting = nearbyClasses(classes, own).filter(
    ({ sample }) => areasMeet(own.sample.areas, sample.areas) && audiencesMeet(own.sample.audience, sample.audience),
  );
  classes.meeting.set(own, meeting);
  return meeting;
};

/** All that can share a place with `own`: without going through every class when it names one. */
const nearbyClasses = ({ list, naming, within, anywhere }: PlaceClasses, own: PlaceClass): readonly PlaceClass[] => {
  const { areas } = own.sample;
  if (areas.length === 0) return list;
  const nearby = new Set(anywhere);
  for (const key of areas) {
    for (const inside of within.get(key) ?? []) nearby.add(inside);
    for (const around of enclosingKeys(key)) for (const other of naming.get(around) ?? []) nearby.add(other);
  }
  return [...nearby];
};

const classesByPlace = (
  list: readonly PlaceClass[],
  keysOf: (key: string) => readonly string[],
): ReadonlyMap<string, readonly PlaceClass[]> => {
  const byPlace = new Map<string, PlaceClass[]>();
  for (const other of list) {
    for (const key of new Set(other.sample.areas.flatMap(keysOf))) {
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, [other]);
      else known.push(other);
    }
  }
  return byPlace;
};

/** The same for the same areas and audience, in whatever order they are listed. */
const classKey = ({ profile: { areas, audience } }: Contributor): string =>
  JSON.stringify([
    [...areas].sort(),
    [...new Set(audience?.groups)].sort(),
    audience?.ages?.from ?? null,
    audience?.ages?.to ?? null,
  ]);

const placeClass = (members: readonly Contributor[]): PlaceClass => {
  const byMechanisms = timeSpans(members, mechanismsKey);
  const byPractice = timeSpans(members, ({ profile }) => profile.basedOn);
  const silent = members.filter(({ mechanisms }) => mechanisms.length === 0);
  const silentByPractice = timeSpans(silent, ({ profile }) => profile.basedOn);
  const keys = keysByMechanism(members);
  return {
    sample: members[0]!.profile,
    all: (when) => byMechanisms.countAll(when),
    unsaid: (when) => silentByPractice.countAll(when),
    sharing: (mechanisms, when) => {
      let count = 0;
      for (const key of new Set(mechanisms.flatMap((mechanism) => [...(keys.get(mechanism) ?? [])]))) {
        count += byMechanisms.count(key, when);
      }
      return count;
    },
    ofPractice: (practice, when) => byPractice.count(practice, when),
    ofPracticeUnsaid: (practice, when) => silentByPractice.count(practice, when),
  };
};

const timeSpans = (members: readonly Contributor[], nameOf: (member: Contributor) => string | undefined): TimeSpans =>
  new TimeSpans(members.map((member) => ({ from: member.profile.from, to: member.profile.to, name: nameOf(member) })));

const mechanismsKey = ({ mechanisms }: Contributor): string => JSON.stringify(mechanisms);

/** Every combination of mechanisms that occurs, by each mechanism in it; nearly always that one alone. */
const keysByMechanism = (members: readonly Contributor[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map<string, Set<string>>();
  for (const member of members) {
    for (const mechanism of member.mechanisms) {
      keys.set(mechanism, (keys.get(mechanism) ?? new Set<string>()).add(mechanismsKey(member)));
    }
  }
  return keys;
};
