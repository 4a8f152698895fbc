import type { Lesson } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { AreaInLanguage } from '../languages.js';
import { localizedSpan } from '../localized.js';
import type { RecordReader } from '../record-reader.js';
import { sourceLink } from '../source-links.js';

/** What a lesson is told with. */
export interface LessonReader {
  readonly words: AreaInLanguage<'lesson'>;
  readonly reader: RecordReader;
}

/**
 * What a participant told, and who that was: the role first, for that is how others recognise themselves. No quotation
 * marks: a catalogue tells it in words of its own.
 */
export const lessonQuote = (
  { kind, text, sources }: Lesson,
  teller: TemplateResult,
  { words, reader }: LessonReader,
): TemplateResult => {
  const { text: told, lang, dir } = reader.texts.read(text);
  return html`<figure class="lesson">
    <p class="kind">${words.sentences.kinds[kind]}</p>
    <p class="told" lang=${lang} dir=${dir ?? nothing}>${told}</p>
    <figcaption>
      ${teller}
      ${
        sources.length === 0
          ? nothing
          : html`<span class="lesson-sources"
              >${words.sentences.source}:
              ${sources.map((source, at) => html`${at > 0 ? '; ' : nothing}${sourceLink(source, reader)}`)}</span
            >`
      }
    </figcaption>
  </figure>`;
};

/** Who told it: name, role and organisation, as far as the catalogue says. */
export const lessonTeller = ({ by }: Lesson, { reader }: LessonReader): TemplateResult => {
  const organisation = by.organisation === undefined ? undefined : reader.organisation(by.organisation);
  const parts = [
    ...(by.name === undefined ? [] : [html`<strong>${localizedSpan(reader.texts.read(by.name))}</strong>`]),
    html`<span>${reader.role(by.role)}</span>`,
    ...(organisation ? [localizedSpan(organisation)] : []),
  ];
  // Between the words of others an ordinary space: a no-break one before a dot makes WebKit 2.50 crash on some of them.
  return html`<span class="teller">${parts.map((part, at) => html`${at > 0 ? ' · ' : nothing}${part}`)}</span>`;
};
