import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A question that a critical friend can ask about a claim. */
export interface AskableClaim {
  /** The words on the button; the same for every claim. */
  readonly ask: string;
  /** The button as it is heard: which claim it is about. */
  readonly label: string;
  /** To whom to send the line. */
  readonly help: string;
  /** The question itself, to be copied. */
  readonly line: string;
  /** What tells the page: an event that it can take over with `preventDefault()`. */
  readonly event: () => Event;
}

/**
 * The way to ask something about a claim: the page hears an event, and if nobody there asks in a way of their own, a
 * line to copy appears.
 */
export const askQuestion = ({ ask, label, help, line, event }: AskableClaim): TemplateResult => {
  const onAsk = (clicked: Event): void => {
    const button = clicked.currentTarget as HTMLElement;
    const isOpen = button.closest('details')?.open;
    if (!isOpen && !button.dispatchEvent(event())) clicked.preventDefault();
  };
  return html`<details class="ask">
    <summary @click=${onAsk} aria-label=${label}>${ask}</summary>
    <p class="ask-help">${help}</p>
    <p class="ask-line">${line}</p>
  </details>`;
};
