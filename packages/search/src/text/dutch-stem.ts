import { stemmer as snowball } from '@orama/stemmers/dutch';

/**
 * The stem of a normalised Dutch word: Snowball's (Porter's Dutch algorithm), mended where it takes apart what belongs
 * together. Words of one family share a stem; the stem itself need not be a word.
 *
 * - irregular plurals are listed (`kinderen` → `kind`);
 * - a diminutive loses its ending (`koffertje`), a separable verb the `ge` of its participle (`voorgelezen`);
 * - a short word keeps its own s (`kans`, `mens`, `toets`: no plurals), and a doubled last consonant becomes one (`lessen`);
 * - `bureau` is `buro`, as both are written;
 * - a final v or z becomes the f or s of the singular (`brieven`, `huizen`);
 * - a long vowel stays long (`lezen` and `lees` → `lees`, but `lessen` and `les` → `les`), where Snowball makes one of
 *   reading and a lesson.
 */
export const dutchStem = (word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const base = participleVerb(withoutDiminutive(word.replace('bureau', 'buro')));
  const known = IRREGULAR.get(base);
  if (known !== undefined) return known;
  if (SHORT_WITH_S.test(base)) return base;
  return restoreLength(withoutPluralS(undouble(shorten(devoice(snowball(base))))), base);
};

/** How a word begins a compound where no linking letter makes it so: `kind` in `kinderraad`. By stem. */
export const COMPOUND_FORMS: ReadonlyMap<string, string> = new Map([
  ['kind', 'kinder'],
  ['ei', 'eier'],
]);

/**
 * Plurals and verb forms that no rule makes; the second word is a stem already. `kinder` is how `kind` begins a
 * compound.
 */
const IRREGULAR = new Map(
  [
    ['kinderen kinders kinder kindje kindjes kids', 'kind'],
    ['meisje meisjes', 'meisje'],
    ['eieren eier', 'ei'],
    ['bladeren blaadje', 'blad'],
    ['liederen liedjes liedje', 'lied'],
    ['volkeren', 'volk'],
    ['steden stad stads stadje', 'stad'],
    ['leden lid lids', 'lid'],
    ['schepen schip', 'schip'],
    ['dagen dag', 'dag'],
    ['wegen weg', 'weg'],
    ['scholen school schools schooltje', 'school'],
    ['spelen speel speelt gespeeld spelend spelende', 'speel'],
    ['spel spellen spelletje spelletjes', 'spel'],
    ['gezinnen gezin gezins', 'gezin'],
    ['leraren leraar leraars lerares leraressen', 'leraar'],
    ['musea museum', 'museum'],
    ['themas thema', 'thema'],
    ['babys baby babytje', 'baby'],
    ['jongeren jongere', 'jonger'],
    ['ouders ouder', 'ouder'],
    ['oudere ouderen', 'oudere'],
    ['kosten kost kostte gekost', 'kost'],
    ['sportieve sportief', 'sport'],
    ['hulp helpen helpt help geholpen hielp', 'help'],
    ['advies adviezen adviseren adviseert', 'advies'],
    ['zwemmen zwem zwemt gezwommen zwom', 'zwem'],
    ['eten eet gegeten', 'eet'],
    ['lezen lees leest gelezen las', 'lees'],
    ['voorlezen voorlees voorleest voorgelezen', 'voorlees'],
    ['geven geeft geef gegeven gaf', 'geef'],
    ['spreken spreekt spreek gesproken sprak', 'spreek'],
    ['kiezen kies kiest gekozen koos keuze keuzes', 'kies'],
    ['schrijven schrijf schrijft geschreven schreef', 'schrijf'],
    ['krijgen krijgt krijg gekregen kreeg', 'krijg'],
    ['blijven blijf blijft gebleven bleef', 'blijf'],
    ['overstap overstappen overstapt', 'overstap'],
    ['werken werk werkt gewerkt', 'werk'],
    ['arm arme armen armer', 'arm'],
    ['armoede', 'armoede'],
    ['gemeente gemeenten gemeentes', 'gemeente'],
    ['gemeen gemene', 'gemeen'],
    ['fietsen fiets fietst', 'fiets'],
    ['kaart kaarten kaartje kaartjes', 'kaart'],
    ['rekenen reken rekent gerekend', 'reken'],
    ['oefenen oefen oefent geoefend oefening oefeningen', 'oefen'],
    ['tekenen teken tekent getekend tekening tekeningen', 'teken'],
    ['plaats plaatsen', 'plaats'],
    ['club clubs', 'club'],
    ['team teams', 'team'],
    ['test tests testen', 'test'],
    ['film films', 'film'],
    ['app apps', 'app'],
    // The language, where Snowball makes one word of it and the country.
    ['nederlands nederlandse nederlandstalig nederlandstalige', 'nederlands'],
    ['coach coaches coachen coacht coaching', 'coach'],
    ['groep groepen groeps groepje groepjes', 'groep'],
    ['broer broers', 'broer'],
    ['tante tantes', 'tante'],
    ['oom ooms', 'oom'],
    ['juf juffen juffrouw', 'juf'],
  ].flatMap(([forms = '', stem = '']) => forms.split(' ').map((form): [string, string] => [form, stem])),
);

/** `koffertje` → `koffer`, `boekje` → `boek`, `spelletje` → `spel`, `raampje` → `raam`. */
const withoutDiminutive = (word: string): string => {
  if (word.length < 6) return word;
  const whole = /^(.{2,}[^s])jes?$/.exec(word)?.[1] ?? /^(.{2,}s)jes?$/.exec(word)?.[1];
  if (whole === undefined) return word;
  const doubled = /^(.+([lnrmg]))\2et$/.exec(whole);
  if (doubled?.[1] !== undefined) return doubled[1];
  if (/m[p]$/.test(whole)) return whole.slice(0, -1);
  // After a long vowel or a weak ending the t belongs to the diminutive; else it is the word's own (`kaartje`).
  return /(?:[aeiou]{2}|ij|e)[lnrw]t$|[aeiouy]t$/.test(whole) ? whole.slice(0, -1) : whole;
};

/** `voorgelezen` → `voorlezen`: the participle of a separable verb, back to the verb. */
const participleVerb = (word: string): string => PARTICIPLE.exec(word)?.slice(1).join('') ?? word;

const PARTICIPLE = /^(aan|af|bij|door|in|mee|na|op|samen|terug|toe|uit|voor)ge([a-z]{3,}en)$/;

/** One syllable that ends in a consonant and an s. */
const SHORT_WITH_S = /^[^aeiouy]*(?:[aeiouy]|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au)[bcdfghklmnpqrtw]+s$/;

const devoice = (stem: string): string => {
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem.endsWith('v') ? `${stem.slice(0, -1)}f` : stem;
};

/** `sociaal` → `social`, as in `sociale`: Snowball shortens a long vowel only after a consonant. */
const shorten = (stem: string): string => stem.replace(/([aeiouy])([aeou])\2([^aeiouy])$/, '$1$2$3');

const undouble = (stem: string): string => (/([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** Snowball takes the s of `doorstroomtoets` for a plural; then `doorstroomtoetsen` must lose it too. */
const withoutPluralS = (stem: string): string =>
  /[aeiouy].*[^aeiouy]+[aeiouy].*[bcdfghklmnpqrtw]s$/.test(stem) ? stem.slice(0, -1) : stem;

/** Snowball writes the long vowel of a short stem single; the word itself tells whether it was long. */
const restoreLength = (stem: string, word: string): string => {
  const short = /^([^aeiouy]*)([aeou])([bdfgklmnprst])$/.exec(stem);
  if (!short) return stem;
  const [, onset = '', vowel = '', last = ''] = short;
  if (!word.startsWith(onset + vowel)) return stem;
  const after = word.slice(onset.length + 1);
  const isLong = after.startsWith(vowel) || /^[^aeiouy][aeiouy]/.test(after);
  return isLong ? onset + vowel + vowel + last : stem;
};
