import { describe, expect, it } from 'vitest';

import * as elements from './index.js';
import { freshPage } from './shared/testing/fresh-page.js';

describe('the package', () => {
  it('registers nothing by itself', async () => {
    const { module, customElements } = await freshPage<typeof elements>(new URL('./index.ts', import.meta.url));
    expect(module.PracticeCardElement).toBeTypeOf('function');
    for (const name of Object.keys(module).filter((exported) => exported.endsWith('Element')))
      expect(customElements.getName(module[name as 'PracticeCardElement'])).toBeNull();
  });

  it('registers everything when asked to', async () => {
    await import('./define.js');
    expect(customElements.get('gedeeld-action-check')).toBe(elements.ActionCheckElement);
    expect(customElements.get('gedeeld-agenda')).toBe(elements.AgendaElement);
    expect(customElements.get('gedeeld-agenda-editor')).toBe(elements.AgendaEditorElement);
    expect(customElements.get('gedeeld-challenge')).toBe(elements.ChallengeElement);
    expect(customElements.get('gedeeld-contribution-map')).toBe(elements.ContributionMapElement);
    expect(customElements.get('gedeeld-contribution-matrix')).toBe(elements.ContributionMatrixElement);
    expect(customElements.get('gedeeld-lesson')).toBe(elements.LessonElement);
    expect(customElements.get('gedeeld-meeting-notes')).toBe(elements.MeetingNotesElement);
    expect(customElements.get('gedeeld-network')).toBe(elements.NetworkElement);
    expect(customElements.get('gedeeld-place-picker')).toBe(elements.PlacePickerElement);
    expect(customElements.get('gedeeld-practice-card')).toBe(elements.PracticeCardElement);
    expect(customElements.get('gedeeld-practice-detail')).toBe(elements.PracticeDetailElement);
    expect(customElements.get('gedeeld-practice-finder')).toBe(elements.PracticeFinderElement);
    expect(customElements.get('gedeeld-practice-list')).toBe(elements.PracticeListElement);
    expect(customElements.get('gedeeld-suggestions')).toBe(elements.SuggestionsElement);
  });
});
