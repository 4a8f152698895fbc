import type { LitElement } from 'lit';

import type { JsxElements } from './jsx.js';
import type { Tags } from './tags.js';
import type { VueElements } from './vue.js';
import type {} from './define.js';

/** What is not for others to set: what Lit has, and what a list of ours hands to its cards. */
type NotForOthers = keyof LitElement | 'shown';

/** The properties of an element that are its own, and can be set: not what is called. */
type OwnProperties<Element> = {
  [Name in Exclude<keyof Element, NotForOthers>]: Element[Name] extends () => unknown ? never : Name;
}[Exclude<keyof Element, NotForOthers>];

type Equal<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

/** Every tag that is registered has its types, and every own property of its element can be set in a template. */
export const complete: {
  [
    Tag in Exclude<Extract<keyof HTMLElementTagNameMap, `gedeeld-${string}`>, 'gedeeld-form-story'>
  ]: Tag extends keyof Tags ? Equal<OwnProperties<HTMLElementTagNameMap[Tag]>, keyof Tags[Tag]['properties']> : never;
} = {
  'gedeeld-action-check': true,
  'gedeeld-agenda': true,
  'gedeeld-agenda-editor': true,
  'gedeeld-challenge': true,
  'gedeeld-contribution-map': true,
  'gedeeld-contribution-matrix': true,
  'gedeeld-lesson': true,
  'gedeeld-meeting-notes': true,
  'gedeeld-network': true,
  'gedeeld-place-picker': true,
  'gedeeld-practice-card': true,
  'gedeeld-practice-detail': true,
  'gedeeld-practice-finder': true,
  'gedeeld-practice-list': true,
  'gedeeld-suggestions': true,
};

type InJsx = JsxElements['gedeeld-practice-list'];
type InVue = InstanceType<VueElements['gedeeld-practice-list']>['$props'];

/** A listener knows what it is given, in each way of writing it; a number may stand in an attribute as text. */
export const jsx: InJsx = {
  headingLevel: 2,
  'page-size': '12',
  'ongedeeld-practice-select': ({ practice, href }) => [practice.title, href],
};
export const vue: InVue = { headingLevel: '2', onGedeeldPageChange: ({ page }) => page.toFixed() };

/** What is wrong is found. */
export const wrong: readonly [InJsx, InJsx, InVue, InVue, JsxElements<{ title?: string }>['gedeeld-lesson']] = [
  // @ts-expect-error a list, not one
  { practices: 'familieschool' },
  // @ts-expect-error that is no number
  { 'page-size': 'twaalf' },
  // @ts-expect-error a list, not one
  { practices: 'familieschool' },
  // @ts-expect-error such an event does not exist
  { onGedeeldPageTurn: () => undefined },
  // @ts-expect-error what another library says of its elements counts as well
  { title: 1 },
];

/** Listeners know what they are given. */
export const typed = (card: HTMLElementTagNameMap['gedeeld-practice-card']): void => {
  card.addEventListener('gedeeld-practice-select', ({ practice, href }) => [practice.title, href]);
};
