/** The agenda of Waterrijk as an adviser has it in a spreadsheet: four goals, twelve partners, nine actions. */
export const waterrijkTables = {
  goals: [
    'Doel\tWaarom dit doel\tGedeeld\tDraagt bij aan\tHoe helpt dat\tIndicator\tEenheid\tNulmeting\tDatum nulmeting\tStreefwaarde\tDatum streefwaarde',
    'Elk kind kan laten zien wat het kan\tIn Noord lezen minder kinderen goed\tja\t\t\tLeerlingen op streefniveau lezen\t%\t58,2\tjuli 2023\t66\tjuli 2027',
    'Elk kind heeft een zwemdiploma\t\tja\t\t\tKinderen zonder zwemdiploma\t%\t19\t2023\t5\t2027',
    'Kinderen beginnen de dag klaar om te leren\t\tnee\tElk kind kan laten zien wat het kan\tWie gegeten heeft, let beter op\tKinderen die ontbijten\t%\t81\tsept 2023\t95\t2027',
    'Ouders en school zijn partners\t\tnee\tElk kind kan laten zien wat het kan\tThuis gaat het leren door\tGesprekken met ouders\taantal\t1.200\t2023\t2.000\t2027',
  ].join('\n'),
  partners: [
    'Partner;Soort;Coördinator',
    'Gemeente Waterrijk;gemeente;ja',
    'Basisschool De Bron;school;',
    'Basisschool De Vuurtoren;school;',
    'Schoolbestuur Delta;schoolbestuur;',
    'Kinderopvang Zon;kinderopvang;',
    'Bibliotheek Waterrijk;bibliotheek;',
    'GGD Rivierenland;GGD;',
    'Welzijn Waterrijk;welzijn;',
    'Zwembad De Plons;sport;',
    'Cultuurhuis;cultuur;',
    'Woningcorporatie Thuis;woningcorporatie;',
    'Ouderplatform;ouders;',
  ].join('\n'),
  actions: [
    'Actie\tWie\tSamen met\tStatus\tStart\tDoel\tWaarom',
    'Ontbijt op school\tBasisschool De Bron\tGGD Rivierenland\tbezig\t8-1-2024\tKinderen beginnen de dag klaar om te leren\tWie thuis geen ontbijt krijgt, krijgt het op school',
    'Een vast gezicht voor ouders\tBasisschool De Vuurtoren\t\tbezig\t1-2-2024\tOuders en school zijn partners\tOuders weten wie zij kunnen vragen',
    'Taalcafé voor ouders\tBibliotheek Waterrijk\t\tbezig\t2024\tOuders en school zijn partners\tWie de taal spreekt, praat mee op school',
    'Familieschool\tWelzijn Waterrijk\t\tgepland\t2025-2026\tOuders en school zijn partners\tOuders en kinderen leren samen',
    'Zomerschool\tSchoolbestuur Delta\t\tgepland\tjuli 2026\tElk kind kan laten zien wat het kan\tIn de zomer gaat het leren door',
    'Voorlezen in de wijk\tBibliotheek Waterrijk\t\tbezig\t2023\tElk kind kan laten zien wat het kan\tWie veel hoort lezen, leest beter',
    'Gezonde traktaties\tGGD Rivierenland\t\tidee\t\tKinderen beginnen de dag klaar om te leren\tGezond eten wordt gewoon',
    'Muziek na school\tCultuurhuis\t\tbezig\t2025\tElk kind kan laten zien wat het kan\tIn muziek laat een kind iets anders zien',
    'Zwemles voor wie nog geen diploma heeft\tZwembad De Plons\t\tgepland\t2026\t\t',
  ].join('\n'),
} as const;

/** What a partner filled in on the page of an action check, for a goal of the agenda with this address. */
export const actionCheckFile = (goal: string): string =>
  JSON.stringify({
    format: 'gedeeld/1',
    id: 'urn:uuid:6d1f6c5e-0000-4000-8000-000000000001',
    title: 'Samen ontbijten bij Kinderopvang Zon',
    publisher: 'kinderopvang-zon',
    licence: 'CC0-1.0',
    language: 'nl',
    modified: '2026-05-20',
    organisations: [{ id: 'kinderopvang-zon', name: 'Kinderopvang Zon', kind: 'childcare' }],
    agendas: [
      {
        id: 'voorstel',
        title: 'Voorstel',
        area: [],
        goals: [],
        actions: [
          {
            id: 'samen-ontbijten',
            title: 'Samen ontbijten',
            owner: 'kinderopvang-zon',
            status: 'running',
            period: { from: '2026-03' },
          },
        ],
        contributions: [
          { from: 'samen-ontbijten', to: goal, because: 'Peuters die ontbijten, doen mee in de ochtend.' },
        ],
      },
    ],
  });
