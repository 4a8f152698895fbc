import { SYNONYMS } from './synonyms.js';

/**
 * What no rule knows of words: lists, as data, so that a page can load them beside its script. Each is a list of lines; a
 * line is words with spaces between.
 */
export interface WordLists {
  /** See {@link SYNONYMS}. */
  readonly synonyms: readonly string[];
  /** Words that have no meaning of their own, and are no part of a compound (`aan-bod`). */
  readonly functionWords: readonly string[];
  /** Words that say nothing about what is sought. */
  readonly weakWords: readonly string[];
  /** Plurals and verb forms that no rule makes, with their stem after `=`. */
  readonly stems: readonly string[];
  /** What the rule would take apart wrongly: with `+` between the right parts, or alone when it is no compound. */
  readonly compounds: readonly string[];
}

/** The lists that come with the search, for Dutch and English. */
export const WORD_LISTS: WordLists = {
  synonyms: SYNONYMS,
  functionWords: [
    // Dutch
    'de het een ene en of maar want dus als dan toch ook nog al wel niet geen',
    'ik je jij jou jouw u uw hij zij ze wij we ons onze jullie hun hen haar zijn mijn me mij zich zelf elkaar men iemand iets',
    'die dat deze dit daar er hier waar wie wat welk welke hoe waarom wanneer waarmee waarvoor',
    'in op aan met van voor bij naar uit door over om te tot tegen per zonder onder binnen sinds volgens',
    'is ben bent was waren wordt word worden werd werden heb hebt heeft hebben had hadden',
    'kan kun kunt kunnen kon konden moet moeten mag mogen wil willen zal zullen zou zouden gaan gaat ga',
    'doe doet doen gedaan maak maakt maken gemaakt laat laten',
    'zo zoals heel erg meer meest veel alle alles elke elk ieder iedere andere anders goed beter best',
    'den der des s t d',
    // English
    'the a an and or but if then so as at by for from in into of off on onto out over to up with without about',
    'is are was were be been am has have had do does did can could may might must shall should will would',
    'i you he she it we they me him her us them my your his its our their this that these those there here',
    'what which who whom whose how why when where not no nor any some all each every other than too very',
  ],
  weakWords: [
    // What every record here is: asked for, these words tell one practice from another as little as `de` and `het`.
    'aanpak aanpakken voorbeeld voorbeelden project projecten programma programmas tip tips idee ideeen manier manieren',
    'methode methodes methoden methodiek methodieken interventie interventies initiatief initiatieven maatregel maatregelen',
    'activiteit activiteiten oplossing oplossingen oplossen',
    'practice practices approach approaches example examples intervention interventions solution solutions',
    // How people ask: `schooluitval tegengaan`, `hoe krijg ik ouders mee`. The verb says that one wants something, not what.
    'tegengaan voorkomen verminderen verbeteren verhogen verlagen vergroten terugdringen bestrijden wegwerken bevorderen',
    'stimuleren organiseren opzetten invoeren realiseren inzetten',
    'kom komt komen kwam kwamen krijg krijgt krijgen kreeg kregen geef geeft geven gaf vind vindt vinden vond',
    'weet weten zoek zoekt zoeken neem neemt nemen hoef hoeft hoeven lukt lukken durf durft durven mee tijdens vaak steeds',
    'reduce reducing prevent preventing improve improving increase increasing get getting find finding give giving come',
  ],
  // `kinder` is how `kind` begins a compound.
  stems: [
    'kinderen kinders kinder kindje kindjes kids = kind',
    'meisje meisjes = meisje',
    'eieren eier = ei',
    'bladeren blaadje = blad',
    'liederen liedjes liedje = lied',
    'volkeren = volk',
    'steden stad stads stadje = stad',
    'leden lid lids = lid',
    'schepen schip = schip',
    'dagen dag = dag',
    'wegen weg = weg',
    'scholen school schools schooltje = school',
    'spelen speel speelt gespeeld spelend spelende = speel',
    'spel spellen spelletje spelletjes = spel',
    'gezinnen gezin gezins = gezin',
    'leraren leraar leraars lerares leraressen = leraar',
    'musea museum = museum',
    'themas thema = thema',
    'babys baby babytje = baby',
    'jongeren jongere = jonger',
    'ouders ouder = ouder',
    'oudere ouderen = oudere',
    'kosten kost kostte gekost = kost',
    'sportieve sportief = sport',
    'hulp helpen helpt help geholpen hielp = help',
    'advies adviezen adviseren adviseert = advies',
    'zwemmen zwem zwemt gezwommen zwom = zwem',
    'eten eet gegeten = eet',
    'lezen lees leest gelezen las = lees',
    'voorlezen voorlees voorleest voorgelezen = voorlees',
    'geven geeft geef gegeven gaf = geef',
    'spreken spreekt spreek gesproken sprak = spreek',
    'kiezen kies kiest gekozen koos keuze keuzes = kies',
    'schrijven schrijf schrijft geschreven schreef = schrijf',
    'krijgen krijgt krijg gekregen kreeg = krijg',
    'blijven blijf blijft gebleven bleef = blijf',
    'overstap overstappen overstapt = overstap',
    'werken werk werkt gewerkt = werk',
    'arm arme armen armer = arm',
    'armoede = armoede',
    'gemeente gemeenten gemeentes = gemeente',
    'gemeen gemene = gemeen',
    'fietsen fiets fietst = fiets',
    'kaart kaarten kaartje kaartjes = kaart',
    'rekenen reken rekent gerekend = reken',
    'oefenen oefen oefent geoefend oefening oefeningen = oefen',
    'tekenen teken tekent getekend tekening tekeningen = teken',
    'plaats plaatsen = plaats',
    'club clubs = club',
    'team teams = team',
    'test tests testen = test',
    'film films = film',
    'app apps = app',
    // The language, where Snowball makes one word of it and the country.
    'nederlands nederlandse nederlandstalig nederlandstalige = nederlands',
    'coach coaches coachen coacht coaching = coach',
    'groep groepen groeps groepje groepjes = groep',
    'broer broers = broer',
    'tante tantes = tante',
    'oom ooms = oom',
    'juf juffen juffrouw = juf',
  ],
  compounds: [
    'gemeente+huis groot+ouders ouder+kamer moeder+taal basis+school',
    'armoede kansen mentoren leraren lerares leerling leerlingen wethouder wethouders middelbare middelen',
    'kleuter kleuters kinderen scholen ouderen samenleving aandacht talenten diploma partner partners',
    'achterstand achterstanden toestand afstand bestand opstand voorschool vroegschool',
  ],
};
