/** What a frame page tells the page around it: how high it is, in CSS pixels. Nothing else ever leaves the frame. */
export interface HeightMessage {
  readonly type: 'gedeeld-height';
  readonly height: number;
}

/** The highest that a page makes a frame, whatever the frame says. */
const HIGHEST = 20_000;
const LOWEST = 100;

/** Tells the page around this one how high it is, now and whenever that changes. Does nothing on a page by itself. */
export const tellHeight = (view: Window): void => {
  const { parent } = view;
  if (parent === view) return;
  const { documentElement, body } = view.document;
  new ResizeObserver(() => {
    // Of what is in the page, not of the frame around it: that would never become lower again.
    const { height } = documentElement.getBoundingClientRect();
    const message: HeightMessage = { type: 'gedeeld-height', height: Math.ceil(height) };
    // Everyone may know how high a public page is; and a sandboxed frame cannot know who is around it.
    parent.postMessage(message, '*');
  }).observe(body);
};

/**
 * Makes every `<iframe data-gedeeld>` of a page as high as what is in it, as soon as that tells. Without this script a
 * frame keeps the height that it was given, and scrolls.
 *
 * @returns how to stop
 */
export const followHeights = (view: Window): (() => void) => {
  const onMessage = ({ data, source }: MessageEvent<unknown>): void => {
    if (!isHeightMessage(data)) return;
    for (const frame of view.document.querySelectorAll<HTMLIFrameElement>('iframe[data-gedeeld]')) {
      if (frame.contentWindow === source)
        frame.style.setProperty('block-size', `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`);
    }
  };
  view.addEventListener('message', onMessage);
  return () => view.removeEventListener('message', onMessage);
};

const isHeightMessage = (data: unknown): data is HeightMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'gedeeld-height' &&
  'height' in data &&
  Number.isFinite(data.height);
