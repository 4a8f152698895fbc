import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { FieldText } from './field.js';
import { grouped } from './field.js';
import type { Option } from './option.js';
import { optionLine } from './option.js';

/** A question with one answer out of a few. */
export interface ChoiceLook<Value extends string> extends FieldText {
  readonly options: readonly Option<Value>[];
  /** What is chosen; absent as long as nothing is. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One answer out of a few, all in sight. For more than about ten, see `selectField`. */
export const choice = <Value extends string>(look: ChoiceLook<Value>): TemplateResult =>
  grouped(
    look,
    html`<div class="options">
      ${look.options.map((option, at) =>
        optionLine(option, {
          type: 'radio',
          group: look.id,
          at,
          checked: option.value === look.value,
          onChange: () => look.onChange(option.value),
        }),
      )}
    </div>`,
  );
