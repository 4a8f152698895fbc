import type { Catalogue, Id, LearningNetwork, LocalizedText, Organisation } from '@gedeeld/core';
import { lookupText, newId } from '@gedeeld/core';

/** What notes become a file with. */
export interface NotesSetting {
  /** The file that the notes go on from; its records stay, also what we do not know of them. */
  readonly base: Catalogue | undefined;
  /** The catalogue that the notes will be merged into; its organisations and practices are referred to. */
  readonly home: Catalogue | undefined;
  /** The address of a file that goes on from nothing and belongs to nothing. */
  readonly id: string;
  /** The language of the texts. */
  readonly language: string;
  /** The moment that the file is stamped with. */
  readonly now: string;
}

/** Who and what notes speak of, known by name: in the file they go on from, in their home, or new. */
export class NotesRegister {
  readonly #setting: NotesSetting;
  readonly #taken: Set<string>;
  readonly #organisations: Organisation[];
  readonly #networks: LearningNetwork[];

  constructor(setting: NotesSetting) {
    const known = [setting.base, setting.home].flatMap((catalogue) => catalogue ?? []);
    this.#setting = setting;
    this.#taken = new Set(known.flatMap(recordsOf).map(({ id }) => id));
    this.#organisations = [...(setting.base?.organisations ?? [])];
    this.#networks = [...(setting.base?.networks ?? [])];
  }

  /** All that the file brings along. */
  get organisations(): readonly Organisation[] {
    return this.#organisations;
  }

  get networks(): readonly LearningNetwork[] {
    return this.#networks;
  }

  newId(words: string): Id {
    return newId(words, this.#taken);
  }

  /** The id of an organisation; one that nobody knows joins the file. Nothing without a name. */
  organisation(name: string): Id | undefined {
    const wanted = name.trim();
    if (wanted === '') return undefined;
    // An address of someone else's record that nobody here has: it stays what it is.
    if (wanted.includes('#')) return wanted;
    const known = [...this.#organisations, ...(this.#setting.home?.organisations ?? [])];
    const found = known.find((each) => isCalled(each.name, wanted));
    if (found) return found.id;
    const organisation: Organisation = { id: this.newId(wanted), name: wanted, kind: 'other' };
    this.#organisations.push(organisation);
    return organisation.id;
  }

  /** The id of a network, in the same way. */
  network(title: string): Id | undefined {
    const wanted = title.trim();
    if (wanted === '') return undefined;
    if (wanted.includes('#')) return wanted;
    const known = [...this.#networks, ...(this.#setting.home?.networks ?? [])];
    const found = known.find((each) => isCalled(each.title, wanted));
    if (found) return found.id;
    const network: LearningNetwork = { id: this.newId(wanted), title: wanted, roles: [], members: [], sources: [] };
    this.#networks.push(network);
    return network.id;
  }

  /** The id of a practice that is known by its title. */
  practice(title: string): Id | undefined {
    const { base, home } = this.#setting;
    const known = [...(base?.practices ?? []), ...(home?.practices ?? [])];
    return known.find((each) => isCalled(each.title, title.trim()))?.id;
  }

  /** A text with other words in the language of the notes; its translations stay. */
  text(before: LocalizedText | undefined, words: string): LocalizedText {
    if (before === undefined || typeof before === 'string') return words;
    const { language } = this.#setting;
    return lookupText(before, [language], language).text === words ? before : { ...before, [language]: words };
  }
}

const isCalled = (text: LocalizedText, name: string): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some(
    (each) => (typeof each === 'string' ? each : each.text).toLowerCase() === name.toLowerCase(),
  );

const recordsOf = (catalogue: Catalogue): readonly { readonly id: Id }[] => [
  ...catalogue.organisations,
  ...catalogue.practices,
  ...catalogue.networks,
  ...catalogue.meetings,
  ...catalogue.lessons,
  ...catalogue.adoptions,
  ...catalogue.challenges,
  ...catalogue.agendas,
];
