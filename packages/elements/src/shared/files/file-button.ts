import type { TemplateResult } from 'lit';
import { html } from 'lit';

interface FileButton {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly onFiles: (files: FileList) => void;
}

/** A control for files that looks like the other buttons: its label is the button, the control itself has the focus. */
export const fileButton = ({ id, label, accept, onFiles }: FileButton): TemplateResult => {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.files && input.files.length > 0) onFiles(input.files);
    // The same file may be chosen again.
    input.value = '';
  };
  return html`<span class="file">
    <label class="small" for=${id}>${label}</label>
    <input class="file-input" id=${id} type="file" accept=${accept} @change=${take} />
  </span>`;
};
