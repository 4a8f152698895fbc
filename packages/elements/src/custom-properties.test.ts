import { fieldCss, hostCss } from '@gedeeld/tokens/host.js';
import { unsafeCSS } from 'lit';
import { describe, expect, it } from 'vitest';

import manifestText from '../custom-elements.json?raw';
import { actionCheckStyles } from './action-check/action-check.styles.js';
import { agendaStyles } from './agenda/agenda.styles.js';
import { contributionMapStyles } from './contribution-map/contribution-map.styles.js';
import { lessonStyles } from './lesson/lesson.styles.js';
import { challengeStyles } from './challenge/challenge.styles.js';
import { practiceDetailStyles } from './practice-detail/practice-detail.styles.js';
import { networkStyles } from './network/network.styles.js';
import { suggestionsStyles } from './suggestions/suggestions.styles.js';
import { contributionMatrixStyles } from './contribution-matrix/contribution-matrix.styles.js';
import { placePickerStyles } from './place-picker/place-picker.styles.js';
import { practiceCardStyles } from './practice-card/practice-card.styles.js';
import { practiceFinderStyles } from './practice-finder/practice-finder.styles.js';
import { practiceListStyles } from './practice-list/practice-list.styles.js';
import { customProperties } from './shared/testing/custom-properties.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly { name: string }[];
    }[];
  }[];
}

const manifest: Manifest = JSON.parse(manifestText);
const ELEMENTS = [
  { tag: 'gedeeld-action-check', styles: actionCheckStyles },
  { tag: 'gedeeld-agenda', styles: agendaStyles },
  { tag: 'gedeeld-challenge', styles: challengeStyles },
  { tag: 'gedeeld-contribution-map', styles: contributionMapStyles },
  { tag: 'gedeeld-contribution-matrix', styles: contributionMatrixStyles },
  { tag: 'gedeeld-lesson', styles: lessonStyles },
  { tag: 'gedeeld-network', styles: networkStyles },
  { tag: 'gedeeld-place-picker', styles: placePickerStyles },
  { tag: 'gedeeld-practice-card', styles: practiceCardStyles },
  { tag: 'gedeeld-practice-detail', styles: practiceDetailStyles },
  { tag: 'gedeeld-practice-finder', styles: practiceFinderStyles },
  { tag: 'gedeeld-practice-list', styles: practiceListStyles },
  { tag: 'gedeeld-suggestions', styles: suggestionsStyles },
];
const tokens = customProperties([unsafeCSS(hostCss), unsafeCSS(fieldCss)]);
const isPrivate = (name: string): boolean => name.startsWith('--_');

describe.each(ELEMENTS)('the custom properties of $tag', ({ tag, styles }) => {
  const { read, set } = customProperties(styles);
  const own = [...set].filter((name) => !tokens.set.has(name));

  it('are all set before they are read', () => {
    expect([...read].filter((name) => isPrivate(name) && !set.has(name))).toEqual([]);
  });

  it('are all read once they are set', () => {
    expect(own.filter((name) => !read.has(name))).toEqual([]);
  });

  it('are public exactly where the manifest says so', () => {
    const declared = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName === tag)
      .flatMap(({ cssProperties = [] }) => cssProperties)
      .map(({ name }) => name);
    const publicNames = [...read].filter((name) => !isPrivate(name) && !tokens.read.has(name));
    expect(declared.length).toBeGreaterThan(0);
    expect(publicNames.sort()).toEqual(declared.sort());
  });
});

describe('the tokens', () => {
  it('are read by an element or by another token, every one', () => {
    const read = new Set(
      [tokens, ...ELEMENTS.map(({ styles }) => customProperties(styles))].flatMap((one) => [...one.read]),
    );
    expect([...tokens.set].filter((name) => isPrivate(name) && !read.has(name))).toEqual([]);
  });
});
