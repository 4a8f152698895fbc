/* global addEventListener, Event, litsOwn */
// `gedeeld-hydrate.js`, before `build/server.js` puts Lit's own code for taking over where `litsOwn()` stands.

// What a server rendered can be read as it is. Taking it over keeps a phone busy for as long as it takes to read a line, so
// that is done for who comes to do something, and not for who only reads.
const visitor = new Promise((resolve) => {
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input', 'click'])
    addEventListener(sign, resolve, true);
});

// What is pressed before the element that it is in was taken over would do nothing, and what is filled in would be lost: Lit
// puts what was rendered in its place. Links and disclosures work without us.
/** @type {Map<HTMLElement, { value: string, checked?: boolean }>} */
const done = new Map();

const keep = (event) => {
  const control = event.composedPath()[0].closest?.(event.type === 'click' ? 'button' : 'input, select');
  const host = control?.getRootNode().host;
  if (host?.localName.startsWith('gedeeld-') && !host.hasUpdated)
    done.set(control, { value: control.value, checked: control.checked });
};
addEventListener('click', keep);
addEventListener('input', keep);

/** Puts back what was filled in in a root that is now alive, and does the rest of what was done there in a task of its own: an
 * update that it asks for is another one. @param {ShadowRoot} root */
const doAgain = (root) => {
  for (const [control, kept] of done) {
    if (control.getRootNode() !== root) continue;
    done.delete(control);
    const isButton = control.localName === 'button';
    if (!isButton) Object.assign(control, kept);
    setTimeout(() => {
      if (isButton) control.click();
      else for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    });
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
  // Until then the data is fetched and not read.
  prototype.visitor = visitor;

  // What cannot be taken over as it is, is drawn anew in its place.
  const empty = (element) => {
    element[RENDERED] = false;
    // Its look stays where it is: a link that is put in again is loaded again.
    for (const node of [...element.renderRoot.childNodes]) if (node.localName !== 'link') node.remove();
  };

  // One element after the other, each in a task of its own: what the visitor does meanwhile goes first. What is set on an
  // element while it waits is not what was rendered: Lit would keep the old text.
  let turn = visitor;
  const isOld = new WeakMap();
  prototype.requestUpdate = function (...change) {
    const [name, old] = change;
    // What loads its data waits for that, and then for its turn.
    const waits = isOld.has(this) || (this[RENDERED] && this.isAsAsked && name !== undefined);
    if (waits && (name === undefined || this[name] !== old)) isOld.set(this, true);
    requestUpdate.apply(this, change);
  };
  prototype.scheduleUpdate = function () {
    if (this[RENDERED] && this.isAsAsked?.() === false) empty(this);
    if (!this[RENDERED]) return scheduleUpdate.call(this);
    isOld.set(this, isOld.get(this) ?? false);
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
    if (isTakingOver) doAgain(this.renderRoot);
  };
};
