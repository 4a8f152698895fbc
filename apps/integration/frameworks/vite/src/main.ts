import { netherlands } from '@gedeeld/catalogue/netherlands';
import { lookupText } from '@gedeeld/core';
import '@gedeeld/elements/practice-list.define.js';
// An element that loads its own data: `src` stands in index.html.
import '@gedeeld/embed/agenda';

const list = document.querySelector('gedeeld-practice-list')!;
const chosen = document.querySelector('[role=status]')!;

list.practices = netherlands.practices;
list.catalogue = netherlands;
list.addEventListener('gedeeld-practice-select', (event) => {
  event.preventDefault();
  chosen.textContent = lookupText(event.practice.title, ['nl'], 'nl').text;
});
