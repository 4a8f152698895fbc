/* global addEventListener, Element, litsOwn */
// `gedeeld-hydrate.js`, before `build/server.js` puts Lit's own code for taking over where `litsOwn()` stands.

// What a server rendered can be read as it is. Taking it over keeps a phone busy for as long as it takes to read a line, so
// that is done for who comes to do something, and not for who only reads.
const visitor = new Promise((resolve) => {
  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click'])
    addEventListener(sign, resolve, { once: true, passive: true, capture: true });
});

// What is pressed before the element that it is in was taken over would do nothing. Links and disclosures work without us.
/** @type {Set<HTMLButtonElement>} */
const pressed = new Set();

addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const button = target instanceof Element && target.closest('button');
  const { host } = (button && button.getRootNode()) || {};
  if (host?.localName.startsWith('gedeeld-') && !host.hasUpdated) pressed.add(button);
});

/** Presses again what was pressed in a root that is now alive. @param {ShadowRoot} root */
const pressAgain = (root) => {
  for (const button of pressed) {
    if (button.getRootNode() !== root) continue;
    pressed.delete(button);
    button.click();
  }
};

// Lit's own name for: a server rendered this, and it was not taken over yet.
const RENDERED = '_$AG';

// Each bundle that comes after this script hands over its own copy of Lit.
globalThis[Symbol.for('gedeeld.hydrate')] = (lit) => {
  litsOwn();
  globalThis.litElementHydrateSupport(lit);
  delete globalThis.litElementHydrateSupport;
  const { prototype } = lit.LitElement;
  const { requestUpdate, scheduleUpdate, update } = prototype;

  // What cannot be taken over as it is, is drawn anew in its place.
  const empty = (element) => {
    element[RENDERED] = false;
    // Its look stays where it is: a link that is put in again is loaded again.
    for (const node of [...element.renderRoot.childNodes]) if (node.localName !== 'link') node.remove();
  };

  // One element after the other, each in a task of its own: what the visitor does meanwhile goes first. What is set on an
  // element while it waits is not what was rendered: Lit would keep the old text.
  let turn = visitor;
  const isOld = new Map();
  prototype.requestUpdate = function (...change) {
    if (isOld.has(this)) isOld.set(this, true);
    requestUpdate.apply(this, change);
  };
  prototype.scheduleUpdate = function () {
    if (!this[RENDERED]) return scheduleUpdate.call(this);
    isOld.set(this, false);
    turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
    return turn.then(() => {
      if (isOld.get(this)) empty(this);
      isOld.delete(this);
      return scheduleUpdate.call(this);
    });
  };

  prototype.update = function (changed) {
    const isTakingOver = this[RENDERED];
    try {
      update.call(this, changed);
    } catch (error) {
      if (!isTakingOver) throw error;
      // Another version rendered it.
      empty(this);
      update.call(this, changed);
    }
    // In a task of its own: an update that it asks for is another one.
    if (isTakingOver) setTimeout(() => pressAgain(this.renderRoot));
  };
};
