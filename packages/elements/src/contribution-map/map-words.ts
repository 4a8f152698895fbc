import type { ShownText } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';

import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';

/** What the map says: its own words, and those of the agenda. */
export class MapWords {
  readonly view: AgendaView;
  readonly own: AreaInLanguage<'contributionMap'>;
  readonly #model: MapModel;
  /** By the number of the node: it is in the names of all its links. */
  readonly #names: string[] = [];
  readonly #titles: ShownText[] = [];

  constructor(view: AgendaView, own: AreaInLanguage<'contributionMap'>, model: MapModel) {
    this.view = view;
    this.own = own;
    this.#model = model;
  }

  /** The title of a node: what asks for it asks more than once. */
  title(node: MapNode): ShownText {
    return (this.#titles[node.at] ??= this.view.title(node.record));
  }

  /** The word beside the mark of an action or goal; empty where this reader sees no mark. */
  mark(node: MapNode): string {
    if (node.column !== 'actions') return node.standing?.word ?? '';
    if (node.verdict === undefined) return '';
    const word = this.view.alignment.sentences.verdicts[node.verdict];
    if (node.record.status !== 'idea' || node.verdict === 'unlinked') return word;
    const verdict = word.slice(0, 1).toLowerCase() + word.slice(1);
    return formatMessage(this.view.words.sentences.hypothetical, { verdict }, this.view.words.language);
  }

  /** How well a link is supported, in a word or two; empty where that is not for this reader. */
  grade({ graded, shown: { link } }: MapLink): string {
    if (!graded || !link) return '';
    return link.refuted ? this.view.words.sentences.refuted : this.view.grades[link.effective];
  }

  /** A node as it is read aloud. */
  nodeName(node: MapNode): string {
    const { sentences, language } = this.own;
    const [title, word] = [this.#name(node.at), this.mark(node)];
    return word === ''
      ? formatMessage(sentences.nodes[node.column], { title }, language)
      : formatMessage(sentences.nodesWithMark[node.column], { title, word }, language);
  }

  /** A link as it is read aloud: one sentence, and one more for what it cannot do without. */
  linkName(link: MapLink, isWeakest: boolean): string {
    const { sentences, language } = this.own;
    const { contribution } = link.shown;
    const [from, to] = [this.#name(link.from), this.#name(link.to)];
    const grade = this.grade(link);
    const forms = contribution.effect === 'undermines' ? sentences.worksAgainst : sentences.helps;
    const form = grade === '' ? 'plain' : isWeakest ? 'weakest' : 'graded';
    const said = formatMessage(forms[form], { from, to, grade }, language);
    return contribution.needs.length === 0 ? said : `${said}. ${this.needs(link)}`;
  }

  needs({ shown: { contribution } }: MapLink): string {
    const { sentences, language } = this.view.words;
    const names = contribution.needs.map((id) => this.view.quoted(this.view.titleOf(id)));
    return formatMessage(sentences.needs, { names }, language);
  }

  #name(at: number): string {
    return (this.#names[at] ??= this.view.name(this.title(this.#model.nodes[at]!)));
  }
}
