import type { Fact, Message } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

const HOLE = '\u{F0000}';

/** What stands in a sentence: a fact, or what needs markup of its own, such as a name in another language. */
export type Filling = Fact | TemplateResult;

/** A sentence as a template shows it: where it is a text and no more, a browser has less to do than for a list of one. */
export type Filled = (string | TemplateResult)[] | string;

/** A sentence with its facts filled in, some of them with markup of their own. */
export const fill = (message: Message, fillings: Readonly<Record<string, Filling>>, language: string): Filled => {
  const templates: TemplateResult[] = [];
  const facts = Object.entries(fillings).map(([name, filling]) => [
    name,
    isTemplate(filling) ? `${HOLE}${templates.push(filling) - 1}${HOLE}` : filling,
  ]);
  const sentence = formatMessage(message, Object.fromEntries(facts), language);
  if (templates.length === 0) return sentence;
  return sentence.split(HOLE).map((part, at) => (at % 2 === 0 ? part : (templates[Number(part)] ?? part)));
};

const isTemplate = (filling: Filling): filling is TemplateResult => typeof filling === 'object' && 'strings' in filling;
