import { formatMessage, quoteName } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { CheckView } from './check-view.js';
import type { Mail } from './mail-text.js';
import { mailAddress } from './mail-text.js';
import type { SaveState } from './saved-draft.js';

/** What was said last about taking the answer along: each in words, in one place that is read aloud. */
export type Notice = 'copied' | 'copy-failed' | 'file-saved' | '';

/** How it stands with what is kept on this device, as it is said. */
export type KeepNotice = Exclude<SaveState, 'none'> | 'found' | 'gone' | '';

/** What there is to take along, and how that goes. */
export interface TakeAway {
  readonly mail: Mail | undefined;
  readonly notice: Notice;
  /** What came of a file that was opened: nothing, how many goals were left out, or that it cannot be read. */
  readonly opened: { readonly elsewhere: number } | 'broken' | undefined;
  readonly copy: () => void;
  readonly download: () => void;
  readonly print: () => void;
  readonly open: (file: File) => void;
}

/** The text for the coordinator, the file, and print. */
export const takeAway = (check: CheckView, away: TakeAway): TemplateResult => {
  const { sentences } = check.words;
  const { file } = sentences;
  return html`${away.mail ? mailPart(check, away.mail, away) : nothing}
    <p class="buttons">
      <button class="button" type="button" ?disabled=${!away.mail} @click=${away.download}>${file.save}</button>
      <button class="plain-button" type="button" @click=${away.print}>${sentences.print}</button>
    </p>
    <div class="field open-file">
      <label class="field-label" for="open-file">${file.open}</label>
      <input
        class="file"
        id="open-file"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const [chosen] = (event.target as HTMLInputElement).files ?? [];
          if (chosen) away.open(chosen);
        }}
      />
    </div>
    <p class="notice" role="status">${noticeWords(check, away)}</p>`;
};

const mailPart = ({ words, view }: CheckView, mail: Mail, { copy }: TakeAway): TemplateResult => {
  const { mail: sentences } = words.sentences;
  const address = mailAddress(mail, sentences.paste, view.data.agenda.contact);
  return html`<div class="field">
    <label class="field-label" for="mail">${sentences.label}</label>
    <div class="field-hint" id="mail-hint">${sentences.hint}</div>
    <textarea
      class="control mail"
      id="mail"
      rows="8"
      readonly
      aria-describedby="mail-hint"
      .value=${mail.body}
    ></textarea>
    <p class="buttons">
      <button class="button" type="button" @click=${copy}>${sentences.copy}</button>
      <a class="mail-link" href=${address}>${sentences.open}</a>
    </p>
  </div>`;
};

const noticeWords = ({ draft, words }: CheckView, { notice, opened }: TakeAway): string => {
  const { file, mail } = words.sentences;
  if (opened === 'broken') return file.broken;
  if (opened) {
    const { language } = words;
    const left = opened.elsewhere === 0 ? '' : formatMessage(file.elsewhere, { count: opened.elsewhere }, language);
    return `${formatMessage(file.opened, { title: quoteName(draft.title, language) }, language)} ${left}`.trim();
  }
  const said: Readonly<Record<Notice, string>> = {
    copied: mail.copied,
    'copy-failed': mail.copyFailed,
    'file-saved': file.saved,
    '': '',
  };
  return said[notice];
};

/** Keeping what was filled in on this device, or taking it away again; said in words how that went. */
export const keepLine = (
  { words }: CheckView,
  { isKept, notice, toggle }: { readonly isKept: boolean; readonly notice: KeepNotice; readonly toggle: () => void },
): TemplateResult => {
  const { keep } = words.sentences;
  return html`<p class="keep">
    <button class="link-button" type="button" @click=${toggle}>${isKept ? keep.forget : keep.save}</button>
    <span role="status">${notice === '' ? nothing : keep[notice]}</span>
  </p>`;
};
