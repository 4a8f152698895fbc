/** A page of a stranger: what stands in its head before our script, what is around our element, and what is after it. */
export interface StrangerPage {
  readonly lang?: string;
  /** Style sheets and scripts of the stranger. */
  readonly head?: string;
  readonly bodyClass?: string;
  /** The tag of our script; the usual one is made with the origin that serves it. */
  readonly script?: string;
  /** What stands in the place of our element. */
  readonly content?: string;
  readonly foot?: string;
}

/** What an editor pastes, with words to read when it does not work. */
export const ELEMENT = `<gedeeld-practices src="/gegevens.json" lang="nl" heading-level="2">
  <p class="fallback">Lees hoe anderen het aanpakken.</p>
</gedeeld-practices>`;

/** The page as HTML. */
export const writePage = ({
  lang = 'nl',
  head = '',
  bodyClass = '',
  script = '',
  content = ELEMENT,
  foot = '',
}: StrangerPage): string =>
  `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Een vreemde</title>
    ${head}
    ${script}
  </head>
  <body class="${bodyClass}">
    <main class="region entry-content"><h1>Een pagina van een vreemde</h1>${content}</main>
    ${foot}
  </body>
</html>`;
