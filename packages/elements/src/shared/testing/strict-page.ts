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

/**
 * An empty page under that policy, in which every story and every element with what an enemy publishes can be shown. To
 * read all of them takes seconds, so whoever asks for it gets the same page, emptied.
 */
export const strictPage = async (width = 800): Promise<Window> => {
  if (!frame?.isConnected) frame = await openFrame();
  frame.hidden = false;
  frame.width = String(width);
  const page = frame.contentWindow!;
  page.document.body.replaceChildren();
  page.violations = [];
  page.ran = [];
  return page;
};

/** Puts the page out of the way of what other tests show. */
export const leaveStrictPage = (): void => {
  frame?.contentDocument?.body.replaceChildren();
  if (frame) frame.hidden = true;
};

let frame: HTMLIFrameElement | undefined;

const openFrame = async (): Promise<HTMLIFrameElement> => {
  const opened = document.createElement('iframe');
  const ready = new Promise((resolve) => window.addEventListener('strict-frame-ready', resolve, { once: true }));
  opened.srcdoc = `<!doctype html><html lang="nl"><head><title>Strict</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${new URL('./strict-frame.ts', import.meta.url).href}"></script></head><body></body></html>`;
  opened.height = '600';
  document.body.append(opened);
  await ready;
  return opened;
};
