import type { Catalogue, SharedAgenda } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { TextStorage } from '../shared/keep/kept-text.js';
import { addLanguage } from '../shared/languages.js';
import {
  AGENDA_DAY,
  agendaCatalogue,
  bareAgenda,
  fullAgenda,
  goalsOnly,
  longAgenda,
} from '../shared/testing/agendas.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { draftsByVerdict, idea, keyOf, longDraft, memoryStorage, storageWith } from '../shared/testing/drafts.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './action-check.define.js';

/** What a story of the action check can say otherwise. */
export interface CheckArgs {
  readonly agenda: SharedAgenda | undefined;
  readonly catalogue: Catalogue;
  readonly storage: () => TextStorage;
  readonly partner: string | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type CheckStory = Story<CheckArgs>;

const render = (args: CheckArgs): TemplateResult =>
  html`<gedeeld-action-check
    .agenda=${args.agenda}
    .catalogue=${args.catalogue}
    .storage=${args.storage()}
    .partner=${args.partner}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees over onze agenda op de site van de gemeente.</p></gedeeld-action-check
  >`;

export default {
  title: 'Action check (draagt mijn actie bij)',
  component: 'gedeeld-action-check',
  args: {
    agenda: fullAgenda,
    catalogue: agendaCatalogue,
    storage: () => memoryStorage(),
    partner: undefined,
    headingLevel: 2,
    today: AGENDA_DAY,
  },
  render,
} satisfies StoryMeta<CheckArgs>;

/** Nothing filled in yet: the answer says what is still to be asked. */
export const Empty: CheckStory = {};

/** Four answers give the first verdict, and one thing to do next. */
export const FourAnswers: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.plausible) } };

/** What was seen, where that stands, and whether it went as it was meant. */
export const Likely: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.likely) } };

/** Seen, weighed against other causes, and confirmed by another partner. */
export const Certain: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.certain) } };

/** A goal, and no reason. */
export const Unproven: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.unproven) } };

/** No goal yet: goals that may fit, each with a button. */
export const Unlinked: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.unlinked) } };

/** It helps one goal and hinders another one on the way. */
export const Contested: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.contested) } };

/** It only hinders. */
export const Counteracts: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.counteracts) } };

/** An action from a file that has stopped. */
export const Inactive: CheckStory = { args: { storage: () => storageWith(draftsByVerdict.inactive) } };

/** An idea: the answer holds if it goes ahead. */
export const IdeaOnly: CheckStory = { args: { storage: () => storageWith(idea) } };

/** The page knows who fills it in; every word is for a parent too. */
export const AsParents: CheckStory = { args: { partner: 'ouders' } };

/** Nothing to check against: what stands between the tags stays. */
export const NoAgenda: CheckStory = { args: { agenda: undefined } };

/** An agenda without goals. */
export const NoGoals: CheckStory = { args: { agenda: bareAgenda } };

/** An agenda with goals, of which nobody said who does what. */
export const GoalsOnly: CheckStory = {
  args: { agenda: goalsOnly, storage: () => storageWith(draftsByVerdict.plausible, goalsOnly) },
};

/** Long words, a long way to the goal, and a circle on it. */
export const LongWords: CheckStory = {
  args: { agenda: longAgenda, storage: () => storageWith(longDraft, longAgenda) },
};

/** One question a screen, and the answer as a bar at the bottom. */
export const Narrow: CheckStory = {
  args: { storage: () => storageWith(draftsByVerdict.plausible) },
  parameters: { width: 320 },
};

/** From right to left, in a language that a machine wrote. */
export const RightToLeft: CheckStory = {
  args: { storage: () => storageWith(draftsByVerdict.likely) },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: CheckStory = {
  args: { storage: () => storageWith(draftsByVerdict.contested) },
  parameters: { lang: 'en' },
};

/** What was kept is none of ours, or of an older version. */
export const BrokenDraft: CheckStory = {
  args: {
    storage: () => {
      const storage = memoryStorage();
      storage.setItem(keyOf(), '{"version":0,"draft":{"title":5}}');
      return storage;
    },
  },
};

/** A browser that keeps its storage closed. */
export const BlockedStorage: CheckStory = { args: { storage: () => memoryStorage(true) } };

/** A school leader answers four questions. */
export const FillingIn: CheckStory = {
  play: async (context) => {
    const { finds, keys, press, sees } = readerOf(context);
    await context.step('Says what the action is', async () => {
      await keys('Fruit in de ochtend', await finds('#what'));
      await press('Kinderen beginnen de dag klaar om te leren');
    });
    await context.step('Says why it helps, and how far it is', async () => {
      await keys('Wie at, leert beter.', await finds('#because-0'));
      await press('Wij zijn ermee bezig');
    });
    await context.step('Reads the verdict', () => sees('Goed bedacht, nog niet gezien'));
  },
};
