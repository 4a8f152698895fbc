import type { TemplateResult } from 'lit';

/** What acts for a reader: Storybook's own in Storybook, the browser's driver in our tests. */
interface Hands {
  readonly click: (element: Element) => Promise<void>;
  readonly keyboard: (keys: string) => Promise<void>;
}

/** What a story that is played is handed. */
export interface PlayContext {
  readonly canvasElement: HTMLElement;
  readonly userEvent: Hands;
  /** Names what a few actions do together. */
  readonly step: (name: string, work: () => Promise<void>) => Promise<void>;
}

/** What a story needs of Storybook, so that a test can show it without Storybook. */
export interface Story<Args> {
  readonly name?: string;
  readonly args?: Partial<Args>;
  /** The nearest `lang` around it; without it the language that is chosen in the toolbar. */
  readonly parameters?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl'; readonly width?: number };
  readonly render?: (args: Args) => TemplateResult;
  /** What a reader does with it. It throws when something does not answer as it should. */
  readonly play?: (context: PlayContext) => Promise<void>;
}

/** What a file of stories says of all its stories. */
export interface StoryMeta<Args> {
  readonly title: string;
  readonly component: string;
  readonly tags?: readonly string[];
  readonly args: Args;
  readonly render: (args: Args) => TemplateResult;
  readonly argTypes?: Readonly<Record<string, unknown>>;
}
