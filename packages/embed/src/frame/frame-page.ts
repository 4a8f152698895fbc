/** Attributes that an address may give the element of a frame page. `link` is not among them: it would lead elsewhere. */
const FROM_ADDRESS = [
  'src',
  'places',
  'practice',
  'agenda',
  'network',
  'place',
  'filters',
  'lens',
  'view',
  'partner',
  'show',
  'today',
  'lang',
  'heading-level',
  'page-size',
  'color-scheme',
] as const;

/** Attributes that hold addresses of catalogues, separated by spaces. */
const ADDRESSES = new Set<string>(['src', 'places']);

/** What a frame page says where a catalogue is not from its own site, in the languages that are always there. */
const REFUSED = {
  nl: 'Deze pagina mag gegevens van dat adres niet laten zien.',
  en: 'This page may not show data from that address.',
};

/**
 * Puts the element that a frame page is for on the page, with the attributes that stand in the page's address
 * (`frame-agenda.html?src=/agenda.json&lang=nl`). What stands in the page already becomes its fallback.
 *
 * A stranger can send anyone a link to this page. It therefore shows catalogues of its own site alone, and of the sites
 * that its owner wrote in `<meta name="gedeeld-sources" content="https://data.example">`.
 *
 * @param page the document with a `<main data-gedeeld-tag>` in it
 * @param address the address of the page
 */
export const fillFramePage = (page: Document, address: string): void => {
  const main = page.querySelector<HTMLElement>('main[data-gedeeld-tag]');
  if (!main) return;
  const wanted = new URL(address).searchParams;
  const lang = wanted.get('lang');
  if (lang) page.documentElement.lang = lang;
  if (!mayShow(wanted, address, allowedOrigins(page, address))) {
    main.prepend(refusal(page, lang));
    return;
  }
  const element = page.createElement(main.dataset['gedeeldTag'] ?? '');
  for (const name of FROM_ADDRESS) {
    const value = wanted.get(name);
    if (value) element.setAttribute(name, value);
  }
  element.append(...main.childNodes);
  main.append(element);
};

const allowedOrigins = (page: Document, address: string): ReadonlySet<string> => {
  const written = page.querySelector<HTMLMetaElement>('meta[name="gedeeld-sources"]')?.content ?? '';
  return new Set([new URL(address).origin, ...written.split(/\s+/).filter(Boolean)]);
};

const mayShow = (wanted: URLSearchParams, address: string, allowed: ReadonlySet<string>): boolean =>
  [...ADDRESSES]
    .flatMap((name) => (wanted.get(name) ?? '').split(/\s+/).filter(Boolean))
    .every((one) => URL.canParse(one, address) && allowed.has(new URL(one, address).origin));

const refusal = (page: Document, lang: string | null): HTMLElement => {
  const sentence = page.createElement('p');
  sentence.textContent = lang?.startsWith('en') ? REFUSED.en : REFUSED.nl;
  return sentence;
};
