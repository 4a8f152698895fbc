import { vi } from 'vitest';

/** A file that the page handed to the user. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** Catches what an element lets the user download, instead of the browser. Undone by `vi.restoreAllMocks()`. */
export const catchDownloads = (): { readonly files: () => Promise<readonly Download[]> } => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:caught';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return {
    files: () => Promise.all(blobs.map(async (blob, at) => ({ name: names[at] ?? '', text: await textOf(blob) }))),
  };
};

/** With its mark of byte order, which `text()` takes off. */
const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

/** Chooses a file in a control, as a user does. */
export const chooseFile = (input: HTMLInputElement, name: string, text: string): void => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name, { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
