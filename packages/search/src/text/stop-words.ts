/**
 * Words that say nothing about what is sought, in Dutch and English together: a query may be in either, and none of
 * them is a content word in the other. They are left out of a query unless it holds nothing else; the index keeps
 * them, because `op` is the beginning of `opvoeden` while somebody is typing.
 */
export const isStopWord = (word: string): boolean => FUNCTION_WORDS.has(word) || WEAK_WORDS.has(word);

/** Whether a word has no meaning of its own: such a word is no part of a compound (`aan-bod`). */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

const DUTCH = `
  de het een ene en of maar want dus als dan toch ook nog al wel niet geen
  ik je jij jou jouw u uw hij zij ze wij we ons onze jullie hun hen haar zijn mijn me mij zich zelf elkaar men iemand iets
  die dat deze dit daar er hier waar wie wat welk welke hoe waarom wanneer waarmee waarvoor
  in op aan met van voor bij naar uit door over om te tot tegen per zonder onder binnen sinds volgens
  is ben bent was waren wordt word worden werd werden heb hebt heeft hebben had hadden
  kan kun kunt kunnen kon konden moet moeten mag mogen wil willen zal zullen zou zouden gaan gaat ga
  doe doet doen gedaan maak maakt maken gemaakt laat laten
  zo zoals heel erg meer meest veel alle alles elke elk ieder iedere andere anders goed beter best
  den der des s t d
`;

const ENGLISH = `
  the a an and or but if then so as at by for from in into of off on onto out over to up with without about
  is are was were be been am has have had do does did can could may might must shall should will would
  i you he she it we they me him her us them my your his its our their this that these those there here
  what which who whom whose how why when where not no nor any some all each every other than too very
`;

/** What every record here is: asked for, these words tell one practice from another as little as `de` and `het`. */
const THE_CATALOGUE_ITSELF = `
  aanpak aanpakken voorbeeld voorbeelden project projecten programma programmas tip tips idee ideeen manier manieren
  methode methodes methoden methodiek methodieken interventie interventies initiatief initiatieven maatregel maatregelen
  activiteit activiteiten oplossing oplossingen oplossen
  practice practices approach approaches example examples intervention interventions solution solutions
`;

/** How people ask: `schooluitval tegengaan`, `hoe krijg ik ouders mee`. The verb says that one wants something, not what. */
const ASKING = `
  tegengaan voorkomen verminderen verbeteren verhogen verlagen vergroten terugdringen bestrijden wegwerken bevorderen
  stimuleren organiseren opzetten invoeren realiseren inzetten
  kom komt komen kwam kwamen krijg krijgt krijgen kreeg kregen geef geeft geven gaf vind vindt vinden vond
  weet weten zoek zoekt zoeken neem neemt nemen hoef hoeft hoeven lukt lukken durf durft durven mee tijdens vaak steeds
  reduce reducing prevent preventing improve improving increase increasing get getting find finding give giving come
`;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const FUNCTION_WORDS = listed(`${DUTCH} ${ENGLISH}`);
const WEAK_WORDS = listed(`${THE_CATALOGUE_ITSELF} ${ASKING}`);
