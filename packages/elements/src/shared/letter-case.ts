/** "onderwijs en jeugd" as it begins a line: "Onderwijs en jeugd". A Turkish i keeps its dot. */
export const sentenceCase = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

/** "Ja, zeker" as it stands within a sentence: "ja, zeker". */
export const lowerFirst = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
