/**
 * Does something in a task of its own once the next frame is drawn: what the reader does meanwhile goes first. On a page that
 * nobody looks at there are no frames to wait for.
 */
export const afterFrame = (work: () => void): void => {
  (document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(work));
};
