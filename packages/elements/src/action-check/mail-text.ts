import type { Contact, NextStep } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';

import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { safeUrl } from '../shared/safe-url.js';
import type { CheckAnswer } from './check-answer.js';
import type { ActionDraft, ClaimDraft } from './draft.js';
import { isEmpty } from './draft.js';

/** What a mail to the coordinator is made from. */
export interface MailParts {
  readonly draft: ActionDraft;
  readonly answer: CheckAnswer;
  readonly view: AgendaView;
  readonly words: AreaInLanguage<'actionCheck'>;
  /** The verdict in one sentence. */
  readonly verdict: string;
}

/** A mail: plain text, to copy or to open in a program for mail. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The mail with which someone tells the coordinator of an action: all that was filled in, and how it stands. */
export const mailText = (parts: MailParts): Mail => {
  const { draft, view, words, verdict } = parts;
  const { mail } = words.sentences;
  const say = (message: string, facts: Readonly<Record<string, string | undefined>> = {}): string =>
    formatMessage(message, facts, words.language);
  const title = draft.title.trim();
  const who = ownerName(parts);
  const steps = parts.answer.alignment.nextSteps.map((step) => `- ${stepSentence(step, parts)}`);
  const paragraphs = [
    [mail.greeting],
    [
      say(mail.action, { title }),
      ...(who === '' ? [] : [say(mail.owner, { who })]),
      ...(draft.status === undefined
        ? []
        : [say(mail.progress, { status: view.words.sentences.statuses[draft.status] })]),
      ...(draft.from === '' ? [] : [say(mail.from, { from: draft.from })]),
    ],
    ...draft.claims.filter(({ goal }) => goal !== undefined).map((claim) => claimLines(claim, parts, say)),
    [say(mail.verdict, { today: parts.answer.analysis.today }), verdict],
    ...(steps.length === 0 ? [] : [[mail.next, ...steps]]),
    [mail.file],
  ];
  return {
    subject: say(mail.subject, { title }),
    body: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
  };
};

type Say = (message: string, facts?: Readonly<Record<string, string | undefined>>) => string;

const claimLines = (claim: ClaimDraft, { view, words }: MailParts, say: Say): string[] => {
  const { mail, knowings, sightings } = words.sentences;
  const goal = view.quoted(view.titleOf(claim.goal ?? ''));
  const { because, knowing, sight, source, otherFactors, effect } = claim;
  const isSaid = (text: string): boolean => !isEmpty(text);
  return [
    say(effect === 'undermines' ? mail.hinders : mail.helps, { goal }),
    ...(isSaid(because) ? [say(mail.because, { because: because.trim() })] : []),
    ...(knowing === undefined ? [] : [say(mail.knowing, { knowing: knowings[knowing] })]),
    ...(knowing === 'observed' || knowing === 'compared' ? [say(mail.seen, { seen: sightings[claim.seen] })] : []),
    ...(isSaid(sight) ? [say(mail.sight, { sight: sight.trim() })] : []),
    ...(isSaid(source) ? [say(mail.source, { source: source.trim() })] : []),
    ...(isSaid(otherFactors) ? [say(mail.otherFactors, { factors: otherFactors.trim() })] : []),
  ];
};

const ownerName = ({ draft, view }: MailParts): string =>
  draft.owner === '' ? draft.ownerName.trim() : view.name(view.organisation(draft.owner));

/** What to do next. To who fills in the form, `own` is the id of the action that is then called theirs. */
export const stepSentence = (
  step: NextStep,
  { view, words }: Pick<MailParts, 'view' | 'words'>,
  own?: string,
): string => {
  const named = (id: unknown): string => (id === own ? words.sentences.you : view.quoted(view.titleOf(String(id))));
  return formatMessage(
    words.sentences.steps[step.step],
    { subject: named(step.subject), from: named(step.from), to: named(step.to) },
    words.language,
  );
};

/** Programs for mail cut off an address that is longer than this. */
const LONGEST = 1900;

/** The address that opens a mail with this text. A text that is too long for that is left to be pasted. */
export const mailAddress = ({ subject, body }: Mail, paste: string, contact: Contact | undefined): string => {
  const url = safeUrl(contact?.url);
  const to = url?.toLowerCase().startsWith('mailto:') ? url.slice('mailto:'.length).split('?')[0] : '';
  const address = (text: string): string =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  const whole = address(body);
  return whole.length > LONGEST ? address(paste) : whole;
};
