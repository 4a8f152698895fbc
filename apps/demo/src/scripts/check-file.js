import { byId } from './page.js';

/** What the page is made of, as check-file.html has it. */
const form = byId('nakijken');
const file = /** @type {HTMLInputElement} */ (byId('bestand'));
const text = /** @type {HTMLTextAreaElement} */ (byId('tekst'));

/** In the same file, and begun when there is something to look at: whoever only reads waits for none of it. @param {string} content */
const check = async (content) => (await import('./check-file/check.js')).check(content);

/** @param {File | undefined} chosen */
const checkFile = async (chosen) => {
  if (chosen) await check(await chosen.text());
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check(text.value);
});
file.addEventListener('change', () => checkFile(file.files?.[0]));
byId('voorbeeld').addEventListener('click', async () => {
  text.value = await (await fetch('/gegevens/waterrijk.json')).text();
  await check(text.value);
});
for (const type of ['dragenter', 'dragover']) form.addEventListener(type, (event) => event.preventDefault());
form.addEventListener('drop', (event) => {
  event.preventDefault();
  void checkFile(event.dataTransfer?.files[0]);
});
byId('zonder-script').remove();
form.hidden = false;
