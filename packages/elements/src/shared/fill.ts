import type { Facts, Message } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

const HOLE = '\u{F0000}';

/** A sentence with templates in its placeholders: for what needs markup of its own, such as a name in another language. */
export const fill = (
  message: Message,
  facts: Facts,
  parts: { readonly language: string; readonly templates: Readonly<Record<string, TemplateResult>> },
): (string | TemplateResult)[] => {
  const names = Object.keys(parts.templates);
  const holes = Object.fromEntries(names.map((name, index) => [name, `${HOLE}${index}${HOLE}`]));
  return formatMessage(message, { ...facts, ...holes }, parts.language)
    .split(HOLE)
    .map((part, index) => (index % 2 === 0 ? part : (parts.templates[names[Number(part)] ?? ''] ?? part)));
};
