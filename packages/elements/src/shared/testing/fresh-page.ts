/** A module of ours as a page finds it that has nothing else of us. */
export interface FreshPage<Module> {
  readonly module: Module;
  readonly customElements: CustomElementRegistry;
}

/** Reads a module in an empty page of its own: the page of the tests has met every element long since. */
export const freshPage = async <Module>(address: URL): Promise<FreshPage<Module>> => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) throw new Error('The frame has no window');
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent = `window.module = await import(${JSON.stringify(address.href)}); dispatchEvent(new Event('read'));`;
  const read = new Promise((resolve) => page.addEventListener('read', resolve, { once: true }));
  page.document.body.append(script);
  await read;
  return {
    module: (page as unknown as { module: Module }).module,
    customElements: page.customElements,
  };
};
