import type { Catalogue, LearningNetwork, Meeting, Practice } from '@gedeeld/core';
import { firstDay, iriOf, lastDay } from '@gedeeld/core';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { RecordReader } from '../shared/record-reader.js';

/** What a network needs of a catalogue: names, and the records that its meetings produced. */
export type NetworkRecords = CatalogueNames &
  Partial<Pick<Catalogue, 'networks' | 'lessons' | 'practices' | 'adoptions' | 'challenges' | 'agendas'>>;

/** What the page of a network is made from. */
export interface NetworkData {
  readonly network: LearningNetwork;
  readonly meetings: readonly Meeting[];
  readonly catalogues: readonly NetworkRecords[];
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
  readonly today: string;
}

/** A learning network, the words to tell of it, and what its meetings point at. */
export class NetworkView extends RecordReader {
  readonly words: AreaInLanguage<'network'>;
  readonly lesson: AreaInLanguage<'lesson'>;
  readonly adoption: AreaInLanguage<'adoption'>;
  readonly periods: AreaInLanguage<'period'>;
  readonly data: NetworkData;

  constructor(data: NetworkData, language: LanguageController) {
    super(data.catalogues, language);
    this.data = data;
    this.words = language.area('network', { nl: nl.network, en: en.network });
    this.lesson = language.area('lesson', { nl: nl.lesson, en: en.lesson });
    this.adoption = language.area('adoption', { nl: nl.adoption, en: en.adoption });
    this.periods = language.area('period', { nl: nl.period, en: en.period });
  }

  /** The meetings of this network, the first one first; others that were handed in are left out. */
  get meetings(): readonly Meeting[] {
    const own = this.iri(this.data.network.id);
    return this.data.meetings
      .filter(({ networks }) => networks.some((network) => this.iri(network) === own))
      .sort((one, other) => compare(firstDay(one.on), firstDay(other.on)) || compare(one.id, other.id));
  }

  /** The names of the other networks that met there, as far as a catalogue knows them. */
  othersAt({ networks }: Meeting): readonly string[] {
    const own = this.iri(this.data.network.id);
    return networks
      .filter((network) => this.iri(network) !== own)
      .flatMap((network) => {
        const found = this.record(network, ({ networks: all = [] }) => all);
        return found ? [this.name(this.title(found))] : [];
      });
  }

  /** Whether a meeting is still to come. */
  isPlanned({ on }: Meeting): boolean {
    return lastDay(on) >= this.data.today && firstDay(on) > this.data.today;
  }

  /** A record of some kind by its reference, in whichever catalogue has it. */
  record<Found extends { readonly id: string }>(
    ref: string,
    listOf: (catalogue: NetworkRecords) => readonly Found[],
  ): Found | undefined {
    const iri = this.iri(ref);
    for (const catalogue of this.data.catalogues) {
      const found = listOf(catalogue).find(({ id }) => iriOf(id, catalogue.id) === iri);
      if (found) return found;
    }
    return undefined;
  }
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
