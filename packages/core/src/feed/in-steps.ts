/** Takes all steps of a work at once, and gives what comes of it. */
export const finished = <Result>(steps: Generator<undefined, Result, undefined>): Result => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};
