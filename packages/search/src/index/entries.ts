/** Which word stands where, one language's postings before they are put in order: three lists side by side. */
export interface Entries {
  /** The words, each once, in the order in which they were met. */
  readonly words: string[];
  /** Per posting: the place in `words`, the practice, and the fields. */
  readonly word: number[];
  readonly doc: number[];
  readonly mask: number[];
}

export const noEntries = (): Entries => ({ words: [], word: [], doc: [], mask: [] });
