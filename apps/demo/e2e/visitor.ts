/**
 * What a visitor does, by the words that he reads. Each function runs in the page and sees nothing of this file: it must
 * stand alone, which is why every one of them walks through the shadow roots by itself.
 */

/** All that can be read on the page or in a part of it, in shadow roots too: what is hidden is not there. */
export const readPage = (part = 'body'): string => {
  const texts: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (/^(?:script|style|template)$/i.test(element.localName) || !element.checkVisibility()) continue;
      if (element.assignedSlot === null && element.parentElement?.shadowRoot) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
    }
  };
  walk(document.querySelector(part) ?? document.body);
  return texts.join(' ').replace(/\s+/g, ' ');
};

/** Presses the button or link, or chooses the answer, that is called so. Returns whether there was one. */
export const press = (name: string): boolean => {
  const roots: ParentNode[] = [document.body];
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  for (let root = roots.shift(); root; root = roots.shift()) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches('a[href], button, summary, label') || !element.checkVisibility()) continue;
      if (!clean(element.textContent).startsWith(name) && element.getAttribute('aria-label') !== name) continue;
      element.click();
      return true;
    }
  }
  return false;
};

/**
 * Writes an answer in the field with this label, or chooses it from a list; in an element of ours rather than in the page
 * around it. Returns whether there was such a field.
 */
export const answer = ({ label, text }: { label: string; text: string }): boolean => {
  const roots: ParentNode[] = [document.body];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const root of roots.reverse()) {
    const labels = [...root.querySelectorAll<HTMLLabelElement>('label')];
    const found = labels.find((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(label))?.control;
    if (!(found instanceof HTMLElement) || !found.checkVisibility()) continue;
    const field = found as HTMLInputElement | HTMLSelectElement;
    const option = [...field.querySelectorAll('option')].find((one) => one.textContent?.trim().startsWith(text));
    field.value = option ? option.value : text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  return false;
};

/** How high what is in the frame of the page says that it is, in CSS pixels, when it gets another width; else 0. */
export const previewHeight = (): Promise<number> =>
  new Promise((resolve) => {
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data, source }) => {
      if (source === frame?.contentWindow) resolve((data as { height: number }).height);
    });
    // A size of its own: the style sheet of the page speaks before the attribute.
    if (frame) frame.style.inlineSize = frame.style.inlineSize === '90%' ? '100%' : '90%';
    setTimeout(() => resolve(0), 1_000);
  });

/** Keeps what the page gives as a download, as text. */
export const keepDownloads = (): void => {
  const kept: string[] = [];
  Object.assign(globalThis, { kept });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (thing) => {
    if (thing instanceof Blob) void thing.text().then((text) => kept.push(text));
    return make(thing);
  };
  HTMLAnchorElement.prototype.click = new Proxy(HTMLAnchorElement.prototype.click, {
    apply: (click, link: HTMLAnchorElement) => (link.download ? undefined : Reflect.apply(click, link, [])),
  });
};

/** The last download. */
export const lastDownload = (): string => (globalThis as unknown as { kept?: string[] }).kept?.at(-1) ?? '';

/** Gives a file to the control for files with this label. */
export const giveFile = ({ label, name, text }: { label: string; name: string; text: string }): boolean => {
  const roots: ParentNode[] = [document.body];
  for (let root = roots.shift(); root; root = roots.shift()) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const labels = [...root.querySelectorAll<HTMLLabelElement>('label')];
    const input = labels.find((one) => one.textContent?.trim() === label)?.control;
    if (!(input instanceof HTMLInputElement)) continue;
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: 'application/json' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  return false;
};

/**
 * How much of the page moved by itself since it was opened (Layout Instability), in Chromium: when the letters are there,
 * and what was last drawn is seen.
 */
export const layoutShift = async (): Promise<number> => {
  await document.fonts.ready;
  for (let frames = 2; frames > 0; frames -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const sum = observer.takeRecords().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
  observer.disconnect();
  return sum;
};

/** How many style sheets the elements of the page have of their own, also where no script has run. */
export const ownStyles = (): number =>
  [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.styleSheets ?? [])]).length;
