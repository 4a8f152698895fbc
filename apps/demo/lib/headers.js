/**
 * The strictest policy that a municipality may have, on every answer: nothing but our own files, no inline style or
 * script, no markup made from strings, and no script without its hash.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // The builder shows a page of our own in a frame, and such pages may stand in one.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'integrity-policy': 'blocked-destinations=(script)',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The headers for a page that is made to stand in a frame. The builder shuts its frame off from the site, and then Safari
 * finds nothing that is the page's own (`'self'`): such a page says by name which site that is.
 *
 * @param {Record<string, string>} headers
 * @param {Pick<import('node:http').IncomingMessage, 'url' | 'headers'>} request
 * @returns {Record<string, string>}
 */
export const namingOrigin = (headers, { url = '/', headers: { host = '' } }) => {
  const policy = headers['content-security-policy'];
  // Whoever asks writes the name of the host: anything but a name would write the policy.
  if (policy === undefined || !/^\/gedeeld\/frame-[\w-]+\.html(?:\?|$)/.test(url) || !/^[\w.-]+(?::\d+)?$/.test(host))
    return headers;
  return { ...headers, 'content-security-policy': policy.replaceAll("'self'", `'self' http://${host}`) };
};
