/* global document, CSSStyleSheet, CSSMediaRule, Element, queueMicrotask */

/**
 * No page can ask its browser for forced colours. This imitates them, for a first look while designing: our own rules for
 * them are switched on, and what a browser would force is put over everything. The real thing is in the developer tools
 * of Chromium (Rendering, "Emulate CSS media feature forced-colors"), and in `npm run shots`.
 */
const FORCED = `
  :where(*:not(svg, svg *, .forced-color-adjust-none)) {
    background-color: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    color: CanvasText !important;
    text-shadow: none !important;
  }
  :where(a[href], a[href] *) { color: LinkText !important; }
  :where(button, button *) { background-color: ButtonFace !important; color: ButtonText !important; }
  :where(input, select, textarea) { background-color: Field !important; color: FieldText !important; }
`;

const CONDITION = '(forced-colors: active)';
const ALWAYS = 'all and (min-width: 0.01px)';

const forced = new CSSStyleSheet();
const roots = new Set();
let isOn = false;

/** Hears of every shadow root from now on: to be called before any element is drawn. */
export const watchShadowRoots = () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.add(new WeakRef(root));
    // Lit puts its own sheets on the root after this; then ours has to come last.
    queueMicrotask(() => isOn && force(root));
    return root;
  };
};

/** @param {boolean} wanted */
export const forceColors = (wanted) => {
  if (wanted === isOn) return;
  isOn = wanted;
  forced.replaceSync(wanted ? FORCED : '');
  for (const root of [document, ...present()]) force(root);
};

const present = () =>
  [...roots].flatMap((weak) => {
    const root = weak.deref();
    if (!root) roots.delete(weak);
    return root ?? [];
  });

const force = (root) => {
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== forced);
  for (const sheet of others) switchRules(sheet.cssRules);
  // On the page itself Storybook's own controls stay as they are.
  if (root !== document) root.adoptedStyleSheets = isOn ? [...others, forced] : others;
};

const switchRules = (rules) => {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    if (isOn && rule.media.mediaText === CONDITION) rule.media.mediaText = ALWAYS;
    else if (!isOn && rule.media.mediaText === ALWAYS) rule.media.mediaText = CONDITION;
  }
};
