import type { Adoption, Catalogue, Lesson } from '@gedeeld/core';
import { formatDate, lookupText } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import { fill } from '../shared/fill.js';
import { heading } from '../shared/heading.js';
import type { LanguageController } from '../shared/language-controller.js';
import { localizedSpan } from '../shared/localized.js';

interface PreviewLook {
  readonly catalogue: Catalogue;
  readonly home: Catalogue | undefined;
  readonly language: LanguageController;
  readonly level: number;
}

/** What the file says, as others will read it: of people, no more than their role and organisation, unless they may be named. */
export const notesPreview = (look: PreviewLook): TemplateResult => {
  const { catalogue, language, level } = look;
  const { sentences, language: tag } = language.area('meetingNotes', { nl: nl.meetingNotes, en: en.meetingNotes });
  const meeting = catalogue.meetings.at(-1);
  const produced = new Set(meeting?.produced);
  const lessons = catalogue.lessons.filter(({ id }) => produced.has(id));
  const adoptions = catalogue.adoptions.filter(({ id }) => produced.has(id));
  const day = meeting?.on && formatDate(meeting.on, tag);
  const place = meeting?.place && read(look, meeting.place);
  return html`<section class="preview">
    ${heading(level + 1, sentences.preview, 'part-title')}
    ${
      meeting && meeting.title !== ''
        ? html`<p class="meeting">
            <strong>${read(look, meeting.title)}</strong>
            <span>${day}${day && place ? ' · ' : nothing}${place}</span>
          </p>`
        : nothing
    }
    ${lessons.length + adoptions.length === 0 ? html`<p class="none">${sentences.nobody}</p>` : nothing}
    ${lessons.map((lesson) => lessonEntry(look, lesson))}
    ${
      adoptions.length === 0
        ? nothing
        : html`<ul class="adoptions">
            ${adoptions.map((adoption) => adoptionEntry(look, adoption))}
          </ul>`
    }
  </section>`;
};

/** A text of the file, which may be in another language than the page. */
const read = ({ catalogue, language }: PreviewLook, text: Lesson['text']): TemplateResult =>
  localizedSpan(lookupText(text, [language.language], catalogue.language));

const lessonEntry = (look: PreviewLook, { text, by, kind }: Lesson): TemplateResult => {
  const words = look.language.area('meetingNotes', { nl: nl.meetingNotes, en: en.meetingNotes });
  const { sentences, language } = words;
  const roles = look.language.area('words', { nl: nl.words, en: en.words }).sentences.roles;
  const name = by.name === undefined ? '' : read(look, by.name);
  const organisation = organisationName(look, by.organisation);
  const facts = { role: roles[by.role], organisation, name };
  const named = organisation === '' ? sentences.toldNameAlone : sentences.toldNamed;
  const unnamed = organisation === '' ? sentences.toldAlone : sentences.told;
  return html`<figure class="lesson">
    <figcaption class="kind">${sentences.kinds[kind]}</figcaption>
    <blockquote>${read(look, text)}</blockquote>
    <p class="teller">${fill(name === '' ? unnamed : named, facts, language)}</p>
  </figure>`;
};

const adoptionEntry = (look: PreviewLook, { organisation, practice, about, state }: Adoption): TemplateResult => {
  const { sentences, language } = look.language.area('meetingNotes', { nl: nl.meetingNotes, en: en.meetingNotes });
  const known = [look.catalogue, look.home].flatMap((catalogue) => catalogue?.practices ?? []);
  const title = known.find(({ id }) => id === practice)?.title ?? about ?? practice ?? '';
  const facts = { organisation: organisationName(look, organisation), what: read(look, title) };
  return html`<li>${fill(sentences.does, facts, language)} <span class="state">${sentences.states[state]}</span></li>`;
};

const organisationName = (look: PreviewLook, ref: string | undefined): string | TemplateResult => {
  const known = [look.catalogue, look.home].flatMap((catalogue) => catalogue?.organisations ?? []);
  const found = known.find(({ id }) => id === ref);
  return found ? read(look, found.name) : (ref ?? '');
};
