import type { AudienceGroup, Domain, LocalizedText, Ref, Role, ShownText } from '@gedeeld/core';
import { formatList, iriOf, setApart } from '@gedeeld/core';

import { words as en } from '../locales/en.js';
import { words as nl } from '../locales/nl.js';
import type { LanguageController } from './language-controller.js';
import type { AreaInLanguage } from './languages.js';
import { sentenceCase } from './letter-case.js';
import { TextReader } from './localized.js';
import type { CatalogueNames } from './organisation-name.js';
import { organisationName } from './organisation-name.js';

/**
 * What every record is told with: the names of roles, domains and organisations, and its own texts, in the language of
 * the page. The first catalogue is the record's own.
 */
export class RecordReader {
  readonly general: AreaInLanguage<'words'>;
  readonly texts: TextReader;
  readonly catalogues: readonly CatalogueNames[];

  constructor(catalogues: readonly CatalogueNames[], language: LanguageController) {
    this.catalogues = catalogues;
    this.general = language.area('words', { nl, en });
    this.texts = new TextReader([language.language, this.language], catalogues[0]?.language ?? this.language);
  }

  /** The language in which our own words are. */
  get language(): string {
    return this.general.language;
  }

  get machineTranslated(): string {
    const byMachine = this.general.machineTranslated || this.texts.machineTranslated;
    return byMachine ? this.general.sentences.machineTranslated : '';
  }

  roles(roles: readonly Role[]): string {
    return this.list(roles.map((role) => this.general.sentences.roles[role]));
  }

  /** A role as it begins a line. */
  role(role: Role): string {
    return sentenceCase(this.roles([role]), this.language);
  }

  groups(groups: readonly AudienceGroup[]): string {
    return this.list(groups.map((group) => this.general.sentences.groups[group]));
  }

  /** The domains as they begin a line. */
  domains(domains: readonly Domain[]): string {
    return sentenceCase(this.list(domains.map((domain) => this.general.sentences.domains[domain])), this.language);
  }

  /** The name of an organisation, where one of the catalogues has it. */
  organisation(ref: Ref): ShownText | undefined {
    // A bare name is of our own catalogue; the same name in another one is someone else.
    const known = ref.includes('#') ? this.catalogues : this.catalogues.slice(0, 1);
    const name = known.map((catalogue) => organisationName(ref, catalogue)).find(Boolean);
    return name === undefined ? undefined : this.texts.read(name);
  }

  /** The title of a record; its id where it has none. */
  title({ id, title }: { readonly id: string; readonly title: LocalizedText }): ShownText {
    const shown = this.texts.read(title);
    return shown.text.trim() === '' ? { text: id, lang: '' } : shown;
  }

  /** A name within a sentence: set apart where it is written the other way, so that it does not mix up the words. */
  name({ text }: ShownText): string {
    return setApart(text, this.language);
  }

  list(items: readonly string[]): string {
    return formatList(items, this.language);
  }

  /** The full address of what is referred to: two agree when they are the same. */
  iri(ref: Ref): Ref {
    const own = this.catalogues[0]?.id;
    return own === undefined ? ref : iriOf(ref, own);
  }
}
