/** Work that can wait between its steps. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/**
 * Work that whoever needs it takes a step further, from where another left it: two who need it do not both do all of it.
 * Where it fails, it fails for all of them.
 */
export const sharedSteps = <Result>(steps: Steps<Result>): (() => Steps<Result>) => {
  let result: (() => Result) | undefined;
  return function* () {
    while (!result) {
      try {
        const { done, value } = steps.next();
        if (done) result = () => value;
      } catch (error) {
        // A generator that threw has no more steps: asked again, it would say that it is done.
        result = () => {
          throw error;
        };
      }
      if (!result) yield;
    }
    return result();
  };
};

/** Does it with a pause before each step. */
export const finishGradually = async <Result>(steps: Steps<Result>, pause: () => Promise<unknown>): Promise<Result> => {
  for (;;) {
    await pause();
    const { done, value } = steps.next();
    if (done) return value;
  }
};
