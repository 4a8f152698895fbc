/**
 * Answers that wait until a test says that they may come: how slow the computer is decides nothing then. A test may say so
 * before it is known to have asked.
 *
 * @returns {{ hold: (name: string, answer: () => void) => void, letGo: (name: string) => void }}
 */
export const heldAnswers = () => {
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  /** @type {Set<string>} */
  const free = new Set();
  return {
    hold: (name, answer) => {
      if (free.delete(name)) answer();
      else waiting.set(name, answer);
    },
    letGo: (name) => {
      const answer = waiting.get(name);
      if (answer) answer();
      else free.add(name);
      waiting.delete(name);
    },
  };
};
