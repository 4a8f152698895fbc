import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { FieldText } from './field.js';
import { grouped } from './field.js';
import type { Option } from './option.js';
import { optionLine } from './option.js';

/** A question with any number of answers. */
export interface ChoicesLook<Value extends string> extends FieldText {
  readonly options: readonly Option<Value>[];
  readonly values: readonly Value[];
  /** What is chosen now, in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** More answers than this stand beside each other where there is room. */
const MANY = 6;

/** Any number of answers, all in sight. */
export const choices = <Value extends string>(look: ChoicesLook<Value>): TemplateResult => {
  const chosen = new Set(look.values);
  return grouped(
    look,
    html`<div class=${look.options.length > MANY ? 'options many' : 'options'}>
      ${look.options.map((option, at) =>
        optionLine(option, {
          type: 'checkbox',
          group: look.id,
          at,
          checked: chosen.has(option.value),
          onChange: (checked) =>
            look.onChange(
              look.options
                .map(({ value }) => value)
                .filter((value) => (value === option.value ? checked : chosen.has(value))),
            ),
        }),
      )}
    </div>`,
  );
};
