/**
 * Hands the user a file. It is made in the page and goes nowhere else; a strict content security policy allows it,
 * because nothing is loaded.
 */
export const downloadFile = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: a browser may still have to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** A name for a file, made of words that people gave: letters and digits, with hyphens between. */
export const fileName = (words: string, extension: string): string => {
  const parts =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  return `${parts.join('-').slice(0, 60) || 'gedeeld'}.${extension}`;
};
