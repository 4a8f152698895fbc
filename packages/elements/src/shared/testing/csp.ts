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

/** An empty page under that policy, with every story in it ready to be shown. */
export const strictPage = async (): Promise<Window> => {
  const frame = document.createElement('iframe');
  const ready = new Promise((resolve) => window.addEventListener('csp-frame-ready', resolve, { once: true }));
  const script = new URL('./csp-frame.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="nl"><head><title>Strict</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${script}"></script></head><body></body></html>`;
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  await ready;
  if (!frame.contentWindow) throw new Error('The frame has no window');
  return frame.contentWindow;
};
