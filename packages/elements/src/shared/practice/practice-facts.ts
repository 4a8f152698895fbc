import type { LocalizedText } from '@gedeeld/core';
import { isBlank } from '@gedeeld/core';

import type { Definition } from '../definition-list.js';
import type { Lens } from '../lens/lens.js';
import type { PracticeFact } from '../lens/lens-facts.js';
import { localizedIn } from '../localized.js';
import { contactLink } from './contact-link.js';
import type { PracticeView } from './practice-view.js';

/** Facts of a practice as pairs, in the order that is asked for. What is not known is said in words. */
export const practiceFacts = (order: readonly PracticeFact[], view: PracticeView, lens?: Lens): readonly Definition[] =>
  order.flatMap((fact) => FACTS[fact](view, lens) ?? []);

const FACTS: Readonly<Record<PracticeFact, (view: PracticeView, lens: Lens | undefined) => Definition | undefined>> = {
  forWhom: ({ card, forWhom }) => ({ term: card.sentences.forWhom, details: forWhom || card.sentences.unknown }),
  forChild: ({ card, forChild }) => ({
    term: card.sentences.forChild,
    details: forChild || card.sentences.unknown,
    room: 'line',
  }),
  whoActs: ({ card, whoActs }) => ({ term: card.sentences.whoActs, details: whoActs || card.sentences.unknown }),
  duration: (view) => ({
    term: view.card.sentences.duration,
    details: text(view.practice.duration, view) ?? view.card.sentences.unknown,
    room: 'line',
  }),
  where: ({ card, where }) => ({ term: card.sentences.where, details: where, room: 'line' }),
  cost: (view, lens) => ({
    term: lens === 'parent' ? view.card.sentences.isFree : view.card.sentences.cost,
    details: text(view.practice.cost?.text, view) ?? view.card.sentences.costUnknown,
    room: 'line',
  }),
  // A practice that tells no step has no line for it: the page of the practice says where to read on.
  firstStep: (view) => {
    const details = text(view.practice.steps[0], view);
    return details === undefined ? undefined : { term: view.card.sentences.firstStep, details, room: 'wide' };
  },
  contact: ({ card, practice, texts }) => ({
    term: card.sentences.contact,
    details: practice.contact ? contactLink(practice.contact, texts) : card.sentences.unknown,
    room: 'line',
  }),
};

const text = (value: LocalizedText | undefined, { card, texts }: PracticeView) =>
  value === undefined || isBlank(value) ? undefined : localizedIn(card.language, texts.read(value));
