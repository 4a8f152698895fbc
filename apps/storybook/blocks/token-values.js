/* global document, getComputedStyle */
import { fieldCss, hostCss } from '@gedeeld/tokens/host.js';
import tokens from '@gedeeld/tokens/list.json';

import { LOOKS } from './looks.js';

/**
 * @typedef {(typeof tokens)[number]} Token
 * @typedef {Map<string, Map<string, string>>} Values by the id of a look, then by the path of a token
 */

/** Reads a token where our elements would: in a shadow root that wears their style sheet. Which property tells it. */
const PROPERTIES = [
  { syntax: /<color>/, property: 'color', read: (value) => hexOf(value) },
  { syntax: /<family-name>/, property: 'font-family', read: (value) => value },
  { syntax: /<number>.*<length>|<length>.*<number>/, property: 'line-height', read: (value) => value },
  { syntax: /<length>/, property: 'width', read: (value) => (value === 'auto' ? FROM_PAGE : value) },
  { syntax: /<number>/, property: 'font-weight', read: (value) => value },
];

/** What an element takes over from the page around it, for want of a theme. */
export const FROM_PAGE = 'from-the-page';

/** @type {Promise<Values> | undefined} */
let known;

/** What every token comes to in every look, worked out by this browser and not typed over. Done once. */
export const tokenValues = () => (known ??= workOut());

/** The private name of a token in our elements. */
export const keyOf = ({ path }) => `--_${path.split('.').slice(1).join('-')}`;

const workOut = async () => {
  // A page of its own: a theme on this one would shine through wherever another theme says nothing.
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  document.body.append(frame);
  const page = frame.contentDocument;
  const theme = page.createElement('style');
  page.head.append(theme);
  page.documentElement.style.fontFamily = FROM_PAGE;
  const host = page.createElement('div');
  page.body.append(host);
  const probes = probesIn(host, page);
  const values = new Map();
  for (const { id, css, className, scheme } of LOOKS) {
    theme.textContent = css;
    page.body.className = className;
    page.documentElement.style.colorScheme = scheme;
    values.set(
      id,
      new Map(probes.map(({ token, read, probe, property }) => [token.path, read(valueAt(probe, property))])),
    );
  }
  frame.remove();
  return values;
};

const probesIn = (host, page) => {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = `${hostCss}\n${fieldCss}\nspan { display: block; }`;
  root.append(sheet);
  return tokens.map((token) => {
    const { property, read } = PROPERTIES.find(({ syntax }) => syntax.test(String(token.syntax)));
    const probe = page.createElement('span');
    probe.style.setProperty(property, `var(${keyOf(token)})`);
    root.append(probe);
    return { token, property, read, probe };
  });
};

const valueAt = (probe, property) => getComputedStyle(probe).getPropertyValue(property);

/** `#rrggbb` of a computed colour, `transparent` of none. */
const hexOf = (color) => {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const channels = color.startsWith('color(') ? numbers.slice(0, 3).map((part) => part * 255) : numbers.slice(0, 3);
  if (numbers[3] === 0) return 'transparent';
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
};
