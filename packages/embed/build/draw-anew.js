/* global lit */
// Runs inside the function that `build/server.js` writes, after Lit's own code for taking over.
globalThis.litElementHydrateSupport(lit);
delete globalThis.litElementHydrateSupport;

const { prototype } = lit.LitElement;
const { update } = prototype;
prototype.update = function (changed) {
  // Lit's own name for: a server rendered this, and it was not taken over yet.
  const isTakingOver = this['_$AG'];
  try {
    update.call(this, changed);
  } catch (error) {
    if (!isTakingOver) throw error;
    const looks = this.renderRoot.querySelectorAll(':scope > link');
    this.renderRoot.replaceChildren(...looks);
    update.call(this, changed);
  }
};
