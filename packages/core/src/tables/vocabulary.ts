import type { ActionStatus } from '../model/action.js';
import type { Effect } from '../model/contribution.js';
import type { Domain } from '../model/domain.js';
import type { IndicatorDirection } from '../model/indicator.js';
import type { OrganisationKind } from '../model/organisation.js';

/** The columns that a table can have. */
export const COLUMNS = {
  goals: [
    'id',
    'title',
    'why',
    'shared',
    'domains',
    'helps',
    'because',
    'effect',
    'indicator',
    'unit',
    'direction',
    'startValue',
    'startDate',
    'targetValue',
    'targetDate',
  ],
  partners: ['id', 'name', 'kind', 'municipality', 'url', 'coordinator'],
  actions: ['id', 'title', 'owner', 'partners', 'status', 'from', 'to', 'domains', 'goal', 'because', 'effect'],
} as const;

export type GoalColumn = (typeof COLUMNS.goals)[number];
export type PartnerColumn = (typeof COLUMNS.partners)[number];
export type ActionColumn = (typeof COLUMNS.actions)[number];

/** Words for a value: the first is the one we write, the others are understood too. */
type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

/** What the tables say in a language: data. */
export interface TableWords {
  readonly columns: {
    readonly goals: Words<GoalColumn>;
    readonly partners: Words<PartnerColumn>;
    readonly actions: Words<ActionColumn>;
  };
  readonly statuses: Words<ActionStatus>;
  readonly domains: Words<Domain>;
  readonly kinds: Words<OrganisationKind>;
  readonly effects: Words<Effect>;
  readonly directions: Words<IndicatorDirection>;
  readonly answers: Words<'yes' | 'no'>;
  /** January to December, in full. */
  readonly months: readonly string[];
}

/** A word without what makes no difference: capitals, accents, punctuation and double spaces. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();

/** The value that a word stands for, in the first vocabulary that knows it; a value's own code is understood too. */
export const valueOf = <Value extends string>(
  word: string,
  vocabularies: readonly Readonly<Partial<Record<Value, readonly string[]>>>[],
): Value | undefined => {
  const plain = plainWord(word);
  for (const words of vocabularies) {
    for (const [value, known] of Object.entries(words) as [Value, readonly string[]][]) {
      if ([value, ...known].some((each) => plainWord(each) === plain)) return value;
    }
  }
  return undefined;
};
