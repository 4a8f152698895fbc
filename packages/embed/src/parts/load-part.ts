import { tellDeveloper } from '../development.js';
import { languageFolder } from '../language/language-folder.js';
import type { PartWords } from '../language/part-words.js';

/** What the script that is in holds of a part: its name in the folder beside `languages/`, and the hash it must have. */
export interface PartFacts {
  readonly file: string;
  readonly integrity: string;
  /** The part that asks for it, when a part does: it hands over too. */
  readonly of?: string;
}

/** A part as it arrives: a function that makes its modules of what the script hands over. */
type Make = (given: object, load: Load) => object;
type Load = (name: string) => Promise<object>;

/** What a part looks for on the script element that it came in. */
export interface PartScript extends HTMLScriptElement {
  gedeeld?: (make: Make) => void;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (name: string) => string }): PartPolicy;
}

interface PartPolicy {
  createScriptURL(name: string): string;
}

/**
 * Loads parts of a script when they are first asked for (docs/decisions/0032). The browser itself compares a part with the
 * hash that the script holds, so that the hash of the script, which stands in the page, covers it too.
 *
 * @param facts of every part that there is
 * @param given what the script shares with its parts: nothing is loaded twice
 * @param page the address of the script that is in the page, whose nonce lets a part in; the folder of the parts: the one in
 *   which the folder of languages lies; and what gets the words of a part, which come with it, where parts have some
 */
export const partLoader = (
  facts: Readonly<Record<string, PartFacts>>,
  given: object,
  {
    own,
    folder = besideLanguages,
    words,
  }: { readonly own: string; readonly folder?: () => string; readonly words?: Pick<PartWords, 'addPart'> },
): Load => {
  const parts = new Map<string, Promise<object>>();
  let policy: PartPolicy | undefined;
  const get = async (name: string): Promise<object> => {
    const { integrity, of } = facts[name]!;
    policy ??= policyFor((part) => new URL(facts[part]!.file, folder()).href);
    const [make, more] = await Promise.all([
      partAt(policy.createScriptURL(name), { integrity, own }),
      of === undefined ? undefined : load(of),
      words?.addPart(name),
    ]);
    return make({ ...given, ...more }, load);
  };
  const load: Load = (name) => {
    const part = parts.get(name) ?? get(name);
    parts.set(name, part);
    // What did not come may come when it is asked for again.
    part.catch((error: unknown) => {
      parts.delete(name);
      tellDeveloper('part', facts[name]!.file, error);
    });
    return part;
  };
  return load;
};

const besideLanguages = (): string => new URL('../', languageFolder()).href;

/**
 * Where a page lets no text become the address of a script (Trusted Types), ours may: it makes addresses of names that we
 * know, and of nothing else. A page that refuses our policy has no parts.
 */
const policyFor = (createScriptURL: (name: string) => string): PartPolicy => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('gedeeld', { createScriptURL }) ?? { createScriptURL };
  } catch {
    return { createScriptURL };
  }
};

/** Own: the address of the script that asks, which lends its nonce. */
const partAt = (
  address: string,
  { integrity, own }: { readonly integrity: string; readonly own: string },
): Promise<Make> =>
  new Promise((resolve, reject) => {
    const script: PartScript = document.createElement('script');
    const end = (): void => {
      script.remove();
      // Of no use where it has come.
      reject(new Error(address));
    };
    script.gedeeld = resolve;
    script.onload = end;
    script.onerror = end;
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.nonce = [...document.scripts].find(({ src }) => src === own)?.nonce ?? '';
    script.src = address;
    document.head.append(script);
  });
