/** Which word stands where, one language's postings before they are put in order: three lists side by side. */
export interface Entries {
  /** The words, each once, in the order in which they were met. */
  readonly words: readonly string[];
  /** Per posting: the place in `words`, the practice, and the fields. */
  readonly word: Uint32Array;
  readonly doc: Uint32Array;
  readonly mask: Uint8Array;
}

/** Postings to which more come. */
export interface GrowingPostings {
  readonly add: (word: number, doc: number, mask: number) => void;
  readonly finish: () => Pick<Entries, 'word' | 'doc' | 'mask'>;
}

/** Typed lists that double when they are full: a million plain numbers would keep the garbage collector busy. */
export const growingPostings = (): GrowingPostings => {
  let [word, doc, mask] = [new Uint32Array(FIRST), new Uint32Array(FIRST), new Uint8Array(FIRST)];
  let length = 0;
  const grow = (): void => {
    const [oldWord, oldDoc, oldMask] = [word, doc, mask];
    [word, doc, mask] = [new Uint32Array(2 * length), new Uint32Array(2 * length), new Uint8Array(2 * length)];
    word.set(oldWord);
    doc.set(oldDoc);
    mask.set(oldMask);
  };
  return {
    add: (oneWord, oneDoc, oneMask) => {
      if (length === word.length) grow();
      word[length] = oneWord;
      doc[length] = oneDoc;
      mask[length++] = oneMask;
    },
    finish: () => ({ word: word.subarray(0, length), doc: doc.subarray(0, length), mask: mask.subarray(0, length) }),
  };
};

const FIRST = 1024;

export const NO_ENTRIES: Entries = {
  words: [],
  word: new Uint32Array(),
  doc: new Uint32Array(),
  mask: new Uint8Array(),
};
