import type { LocalizedText, SearchField } from '@gedeeld/core';
import { SEARCH_FIELDS } from '@gedeeld/core';
import type { ShelvedPractice } from '@gedeeld/core';

import { LABELS } from './labels.js';

/** One text of a practice, in one language: the second step in English, the title in Dutch. */
export interface FieldText {
  readonly field: SearchField;
  /** Which of several: the second step is 1. */
  readonly item: number;
  /** The BCP 47 tag as the catalogue wrote it. */
  readonly lang: string;
  readonly text: string;
}

/** The bit of a field in the mask of a posting. */
export const fieldBit = (field: SearchField): number => 1 << SEARCH_FIELDS.indexOf(field);

/**
 * Every text of a practice that is searched, in every language it has: what it is called and does, the challenges it
 * serves, where it is used, and the names of its domains, roles and groups.
 */
export const fieldTexts = ({ practice, catalogue, challenges, users }: ShelvedPractice): FieldText[] => {
  const texts: FieldText[] = [];
  const add = (field: SearchField, items: readonly Localized[]): void => {
    items.forEach(({ text, language }, item) => {
      for (const [lang, value] of languagesOf(text, language)) texts.push({ field, item, lang, text: value });
    });
  };
  const own = (items: readonly (LocalizedText | undefined)[]): Localized[] =>
    items.flatMap((text) => (text === undefined ? [] : [{ text, language: catalogue.language }]));
  add('title', own([practice.title]));
  add('problem', own([practice.problem]));
  add('summary', own([practice.summary]));
  add(
    'challenges',
    challenges.map((it) => ({ text: it.challenge.title, language: it.catalogue.language })),
  );
  add('steps', own(practice.steps));
  add(
    'places',
    users.flatMap((user) => user.names),
  );
  add('details', own(detailsOf(practice)));
  add('keywords', keywordsOf(practice));
  return texts;
};

interface Localized {
  readonly text: LocalizedText;
  readonly language: string;
}

const languagesOf = (text: LocalizedText, language: string): [string, string][] => {
  if (typeof text === 'string') return [[language, text]];
  return Object.entries(text).map(([tag, value]) => [tag, typeof value === 'string' ? value : value.text]);
};

const detailsOf = (practice: ShelvedPractice['practice']): (LocalizedText | undefined)[] => [
  practice.description,
  practice.cost?.text,
  practice.duration,
  ...practice.conditions.map((condition) => condition.text),
  ...practice.reflection,
];

const keywordsOf = ({ domains, roles, audience }: ShelvedPractice['practice']): Localized[] =>
  [...domains, ...roles, ...audience.groups].map((value) => ({ text: LABELS[value], language: 'en' }));
