/**
 * How unlike places are, as the pins say it: the same cut-offs as for the fit of one place with another, so that both
 * words mean the same. Nothing when no two of the places can be compared.
 *
 * @param spread the mean of 1 − how alike two of them are, 0 to 1
 */
export const spreadOf = (spread: number | null): 'near' | 'partly' | 'far' | undefined => {
  if (spread === null) return undefined;
  const alike = 1 - spread + ROUNDING;
  if (alike >= NEAR) return 'near';
  return alike < FAR ? 'far' : 'partly';
};

const NEAR = 0.7;
const FAR = 0.4;
const ROUNDING = 1e-9;
