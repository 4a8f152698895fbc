/** "onderwijs en jeugd" as it begins a line: "Onderwijs en jeugd". */
export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Ja, zeker" as it stands within a sentence: "ja, zeker". */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
