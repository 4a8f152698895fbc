import type { TemplateResult } from 'lit';

/** What a story needs of Storybook, so that a test can show it without Storybook. */
export interface Story<Args> {
  readonly name?: string;
  readonly args?: Partial<Args>;
  /** The nearest `lang` around it; without it the language that is chosen in the toolbar. */
  readonly parameters?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl'; readonly width?: number };
  readonly render?: (args: Args) => TemplateResult;
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
