/** How long after a refused fetch the browser may take to say that it was the page's policy: Firefox tells it later. */
const PATIENCE = 250;

/**
 * Watches whether the page's Content-Security-Policy stops a request to one address. A refused fetch is the same
 * `TypeError` as a broken network; only this event tells the web editor which of the two it is. It listens while one
 * request runs and no longer.
 *
 * @param url the full address that is about to be fetched
 */
export const watchPolicy = (url: string): PolicyWatch => {
  let settle: (blocked: boolean) => void = () => {};
  const verdict = new Promise<boolean>((resolve) => (settle = resolve));
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce' && event.effectiveDirective === 'connect-src' && isAbout(event, url))
      settle(true);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const stop = (): void => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    settle(false);
  };
  return {
    stop,
    wasBlocked: async () => {
      const timer = setTimeout(stop, PATIENCE);
      const blocked = await verdict;
      clearTimeout(timer);
      stop();
      return blocked;
    },
  };
};

export interface PolicyWatch {
  /** Asked after the fetch was refused: whether the policy did it. Stops the watch. */
  wasBlocked: () => Promise<boolean>;
  /** Ends the watch: nothing stays behind on the page. */
  stop: () => void;
}

/** After a redirect the event names only the origin of the address, to keep it from telling where the page was sent. */
const isAbout = (event: SecurityPolicyViolationEvent, url: string): boolean =>
  url === event.blockedURI || new URL(url).origin === originOf(event.blockedURI);

const originOf = (text: string): string | undefined => {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
};
