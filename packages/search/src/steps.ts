/** Work that can wait between its steps. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Does it with a pause before each step. */
export const finishGradually = async <Result>(steps: Steps<Result>, pause: () => Promise<unknown>): Promise<Result> => {
  for (;;) {
    await pause();
    const { done, value } = steps.next();
    if (done) return value;
  }
};
