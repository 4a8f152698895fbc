/** What is needed of a place to keep a text: `localStorage` has it. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage of this site; nothing where the browser keeps it closed, which it says by throwing. */
export const deviceStorage = (): TextStorage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/** Keeps a text on this device, under a name. Answers whether that went well: a browser may refuse at any time. */
export const keepText = (storage: TextStorage | undefined, name: string, text: string): boolean => {
  try {
    storage?.setItem(name, text);
    return storage !== undefined;
  } catch {
    return false;
  }
};

/** The text that was kept; nothing where there is none, or where we may not look. */
export const findText = (storage: TextStorage | undefined, name: string): string | undefined => {
  try {
    return storage?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Takes away what was kept. Answers whether that went well: what we may not reach is not ours to take away. */
export const forgetText = (storage: TextStorage | undefined, name: string): boolean => {
  try {
    storage?.removeItem(name);
    return true;
  } catch {
    return false;
  }
};
