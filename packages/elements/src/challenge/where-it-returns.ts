import type { Catalogue, Message, Recurrence, RelatedChallenge } from '@gedeeld/core';
import { formatMessage, iriOf, quoteName } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { AreaInLanguage } from '../shared/languages.js';
import { isPresent } from '../shared/is-present.js';
import { placePins } from '../shared/marks/place-pins.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { RecordReader } from '../shared/record-reader.js';
import { spreadOf } from './spread.js';

/** What is needed of a catalogue to name the places where a challenge comes back, and the challenges like it. */
export type ChallengeNames = CatalogueNames & Partial<Pick<Catalogue, 'challenges'>>;

interface Setting {
  readonly words: AreaInLanguage<'challenge'>;
  readonly reader: RecordReader;
  readonly catalogues: readonly ChallengeNames[];
}

/** In how many places a challenge comes back, and how unlike those are, in words. */
export const whereItReturns = (recurrence: Recurrence | undefined, setting: Setting): TemplateResult => {
  const { sentences, language } = setting.words;
  if (!isReported(recurrence)) return html`<p class="unknown">${sentences.nowhere}</p>`;
  const { municipalities, of } = recurrence;
  const counted =
    municipalities === 0
      ? sentences.onlyClose
      : formatMessage(sentences.municipalities, { found: municipalities, count: of }, language);
  return html`<p class="counted">${counted}</p>
    ${spread(recurrence, setting)}`;
};

/** Which places those are, who told of it, and which challenges are like it. */
export const moreOfReturns = (
  recurrence: Recurrence | undefined,
  setting: Setting,
): TemplateResult | typeof nothing => {
  if (!isReported(recurrence)) return nothing;
  const { sentences, language } = setting.words;
  const { municipalities, withClose, of } = recurrence;
  return html`<ul class="more">
    ${[
      places(recurrence, setting),
      reporters(recurrence.schools, sentences.schools, setting),
      reporters(recurrence.people, sentences.people, setting),
      withClose > municipalities
        ? formatMessage(sentences.withClose, { found: withClose, count: of }, language)
        : undefined,
      related(recurrence.close, sentences.close, setting),
      related(recurrence.broad, sentences.broad, setting),
    ]
      .filter(isPresent)
      .map((line) => html`<li>${line}</li>`)}
  </ul>`;
};

const isReported = (recurrence: Recurrence | undefined): recurrence is Recurrence =>
  recurrence !== undefined && recurrence.municipalities + recurrence.withClose > 0;

/** How unlike the places are, with the pins that stand for places everywhere. One place is unlike nothing. */
const spread = ({ municipalities, spread: value }: Recurrence, { words }: Setting): TemplateResult | typeof nothing => {
  if (municipalities < 2) return nothing;
  const known = spreadOf(value);
  if (known === undefined) return html`<p class="spread">${words.sentences.spreads.unknown}</p>`;
  return html`<p class="spread">${placePins(known)}<span>${words.sentences.spreads[known]}</span></p>`;
};

const NAMED = 12;

/** The municipalities by name, as far as a catalogue knows them, and how many more. */
const places = (recurrence: Recurrence, { words, reader, catalogues }: Setting): string | undefined => {
  const names = namesByPlace(catalogues, reader);
  const known = recurrence.places.flatMap((place) => names.get(place) ?? []).slice(0, NAMED);
  if (known.length === 0) return undefined;
  const count = recurrence.places.length - known.length;
  const message = count === 0 ? words.sentences.places : words.sentences.morePlaces;
  return formatMessage(message, { places: known, count }, words.language);
};

/** A municipality is known by its code; where it has none, by its full address. */
const namesByPlace = (catalogues: readonly ChallengeNames[], reader: RecordReader): ReadonlyMap<string, string> =>
  new Map(
    catalogues.flatMap(({ id: catalogue, organisations }) =>
      organisations
        .filter(({ kind }) => kind === 'municipality')
        .map(({ id, name, municipality }) => [
          municipality ?? iriOf(id, catalogue),
          reader.name(reader.texts.read(name)),
        ]),
    ),
  );

/** How many schools or people. Where there are one or two the number is withheld: it would tell who. */
const reporters = (
  count: number | null,
  sentences: { readonly some: string; readonly counted: Message },
  { words }: Setting,
): string | undefined => {
  if (count === null) return sentences.some;
  return count === 0 ? undefined : formatMessage(sentences.counted, { count }, words.language);
};

const related = (
  challenges: readonly RelatedChallenge[],
  message: string,
  { words, reader, catalogues }: Setting,
): string | undefined => {
  const titles = new Map(
    catalogues.flatMap(({ id, challenges: own = [] }) => own.map((one) => [iriOf(one.id, id), one] as const)),
  );
  const known = challenges.flatMap(({ challenge }) => titles.get(challenge) ?? []);
  if (known.length === 0) return undefined;
  const names = known.map((challenge) => quoteName(reader.title(challenge).text, words.language));
  return formatMessage(message, { challenges: names }, words.language);
};
