import { checkAddress } from './builder/check-address.js';
import { attributeOf, choiceField, fillOptions } from './builder/fields.js';
import { frameAddress, frameSnippet, npmSnippet, pageSnippet, policyLines } from './builder/snippets.js';
import { USES, useNamed } from './builder/uses.js';
import { byId } from './page.js';

/** How long the preview waits for the next key, in milliseconds. */
const PAUSE = 400;

const form = /** @type {HTMLFormElement} */ (byId('keuzes'));
const address = /** @type {HTMLInputElement} */ (byId('adres'));
const height = /** @type {HTMLInputElement} */ (byId('hoogte'));
const frame = /** @type {HTMLIFrameElement} */ (byId('voorbeeld'));
const own = byId('eigen-keuzes');

/** The catalogue at the address, once it was looked at: its agendas and practices are what one chooses from. */
let catalogue;
/** The scripts of this version. @type {import('./builder/snippets.js').Files} */
let files = {};

/** What is chosen now. @returns {import('./builder/snippets.js').Choice} */
const choice = () => {
  const data = new FormData(form);
  const use = String(data.get('use'));
  const names = ['src', 'lang', ...useNamed(use).choices.map(attributeOf), 'heading-level', 'color-scheme'];
  // Two filters are one attribute.
  const valueOf = (name) => data.getAll(name).map((value) => String(value).trim());
  const attributes = Object.fromEntries(names.map((name) => [name, valueOf(name).filter(Boolean).join('&')]));
  return { use, attributes, height: Number(height.value) || 800 };
};

const showLines = () => {
  const chosen = choice();
  byId('regels-pagina').textContent = pageSnippet(chosen, files);
  byId('regels-policy').textContent = policyLines(chosen, document.baseURI);
  byId('regels-kader').textContent = frameSnippet(chosen);
  byId('regels-npm').textContent = npmSnippet(chosen);
};

const showPreview = () => {
  const chosen = choice();
  const next = new URL(frameAddress(chosen), document.baseURI).href;
  frame.height = String(chosen.height);
  // In its place, so that every key does not become a page to go back to.
  if (next !== frame.dataset['shown']) frame.contentWindow?.location.replace(next);
  frame.dataset['shown'] = next;
};

/** The fields that belong to what is shown: which agenda, which practice, for whom. */
const showOwnFields = () => {
  const { choices } = useNamed(choice().use);
  own.replaceChildren(...choices.map((name) => choiceField(name)));
  fillOptions(own, catalogue);
};

const lookAtAddress = async () => {
  const answer = byId('adres-uitslag');
  answer.textContent = 'Even kijken …';
  const reports = await Promise.all(
    address.value.split(/\s+/).map((one) => checkAddress(one, document.baseURI, fetch.bind(globalThis))),
  );
  answer.textContent = reports.map(({ sentence }) => sentence).join(' ');
  catalogue = reports.find(({ catalogue: found }) => found)?.catalogue;
  fillOptions(own, catalogue);
  showLines();
  showPreview();
};

let waiting = 0;
const later = (work) => {
  clearTimeout(waiting);
  waiting = setTimeout(work, PAUSE);
};

const copy = async (button) => {
  const said = byId('gekopieerd');
  try {
    await navigator.clipboard.writeText(byId(button.dataset['copies']).textContent ?? '');
    said.textContent = 'Gekopieerd.';
  } catch {
    said.textContent = 'Kopiëren lukt niet in deze browser. Selecteer de regels en kopieer ze zelf.';
  }
};

const start = async () => {
  address.value = '/gedeeld/netherlands.json';
  const { version, files: list } = await (await fetch('/gedeeld/integrity.json')).json();
  files = Object.fromEntries(
    list.filter(({ use }) => use).map(({ use, file, integrity }) => [use, { file, integrity, version }]),
  );
  byId('soorten').replaceChildren(...USES.filter(({ use }) => files[use]).map(useChoice));
  byId('zonder-script').remove();
  for (const id of ['bouwer', 'regels']) byId(id).hidden = false;
  showOwnFields();
  await lookAtAddress();
};

/** One of the things that can be shown, as a choice. @param {import('./builder/uses.js').Use} use @param {number} index */
const useChoice = ({ use, label, hint }, index) => {
  const box = document.createElement('div');
  box.className = 'choice';
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'use',
    value: use,
    id: `soort-${use}`,
    checked: index === 0,
  });
  const words = Object.assign(document.createElement('label'), { htmlFor: input.id });
  words.append(
    Object.assign(document.createElement('strong'), { textContent: label }),
    Object.assign(document.createElement('span'), { textContent: hint }),
  );
  box.append(input, words);
  return box;
};

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'use') {
    address.value = suggestedAddress();
    showOwnFields();
    void lookAtAddress();
    return;
  }
  showLines();
  later(showPreview);
});
byId('kijk-adres').addEventListener('click', () => void lookAtAddress());
for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', () => copy(button));

/** The catalogue that shows the most of what was chosen, unless somebody typed an address of their own. */
function suggestedAddress() {
  const ours = ['/gedeeld/netherlands.json', '/gedeeld/waterrijk.json'];
  if (!ours.includes(address.value)) return address.value;
  return useNamed(choice().use).choices.includes('agenda') ? ours[1] : ours[0];
}

void start();
