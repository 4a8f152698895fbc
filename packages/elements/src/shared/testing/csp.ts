// A page written by `srcdoc` has no site of its own, so Firefox finds nothing that is its 'self'.
const SITE = location.origin;

/**
 * The strictest page an element may be put on: nothing but scripts, styles and data of its own site, no text turned
 * into markup or code.
 */
const POLICY = [
  "default-src 'none'",
  `script-src ${SITE}`,
  `style-src ${SITE}`,
  `connect-src ${SITE}`,
  "require-trusted-types-for 'script'",
].join('; ');

/** An empty page under that policy, with every story in it ready to be shown, or with what another script has to show. */
export const strictPage = async (inside = new URL('./csp-frame.ts', import.meta.url), width = 800): Promise<Window> => {
  const frame = document.createElement('iframe');
  const ready = new Promise((resolve) => window.addEventListener('csp-frame-ready', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="nl"><head><title>Strict</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${inside.href}"></script></head><body></body></html>`;
  frame.width = String(width);
  frame.height = '600';
  document.body.append(frame);
  await ready;
  if (!frame.contentWindow) throw new Error('The frame has no window');
  return frame.contentWindow;
};
