import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/** What the embed says in Polish: a machine translation of `nl.ts`. */
export const general: EmbedMessages = {
  progress: 'Wczytano: {kilobytes} kB',
  outdated: 'Nie udało się odświeżyć. Widzisz to, co było tu wcześniej.',
  retry: 'Spróbuj ponownie',
  leftOut: {
    one: 'Brakuje tu {count} części, bo jest w niej błąd.',
    few: 'Brakuje tu {count} części, bo są w nich błędy.',
    many: 'Brakuje tu {count} części, bo są w nich błędy.',
    other: 'Brakuje tu {count} części, bo są w nich błędy.',
  },
  source: 'Źródło',
  licence: 'Licencja',
  modified: 'Zaktualizowano {on:date}',
  failures: {
    address: 'Adres danych jest nieprawidłowy.',
    blocked: 'Ta strona nie pozwala jeszcze pobrać danych.',
    offline: 'Nie masz teraz internetu.',
    network: 'Nie można połączyć się z danymi.',
    redirect: 'Adres danych prowadzi dalej do niebezpiecznego miejsca.',
    'not-found': 'Danych nie ma już w tym miejscu.',
    status: 'Strona z danymi zgłasza błąd ({status}).',
    type: 'W tym miejscu nie ma danych, tylko coś innego.',
    'too-large': 'Danych jest za dużo, aby je wczytać.',
    'time-out': 'Wczytywanie trwało za długo.',
    'not-json': 'Dane są uszkodzone i nie można ich odczytać.',
    format: 'Nie możemy odczytać tego pliku.',
  },
};

export const federation: FederationMessages = {
  progress: 'Wczytane źródła: {done} z {feeds}',
  unreached: {
    one: '{count} źródło jest teraz niedostępne. Czegoś może brakować.',
    few: '{count} źródła są teraz niedostępne. Czegoś może brakować.',
    many: '{count} źródeł jest teraz niedostępnych. Czegoś może brakować.',
    other: '{count} źródła jest teraz niedostępne. Czegoś może brakować.',
  },
};

export const practices: SubjectMessages = {
  loading: 'Wczytujemy metody.',
  unavailable: 'Metod nie można teraz pokazać.',
  empty: 'Nie ma tu jeszcze metod.',
};

export const agenda: AgendaMessages = {
  loading: 'Wczytujemy plan.',
  unavailable: 'Planu nie można teraz pokazać.',
  empty: 'Nie ma tu jeszcze planu.',
  views: 'Jak możesz to oglądać',
  document: 'Plan',
  partners: 'Kto w czym pomaga',
  map: 'Jako mapa',
  domains: 'Według dziedziny',
};

export const editor: SubjectMessages = {
  loading: 'Wczytujemy plan.',
  unavailable: 'Planu nie można teraz otworzyć.',
  empty: 'Nie ma tu jeszcze planu.',
};

export const notes: SubjectMessages = {
  loading: 'Wczytujemy sieć.',
  unavailable: 'Sieci nie można teraz otworzyć.',
  empty: 'Nic tu jeszcze nie ma.',
};

export const map: SubjectMessages = {
  loading: 'Wczytujemy mapę.',
  unavailable: 'Mapy nie można teraz pokazać.',
  empty: 'Nie ma tu jeszcze planu.',
};

export const check: SubjectMessages = {
  loading: 'Wczytujemy pytania.',
  unavailable: 'Pytań nie można teraz pokazać.',
  empty: 'Nie ma tu jeszcze planu.',
};

export const practice: SubjectMessages = {
  loading: 'Wczytujemy metodę.',
  unavailable: 'Metody nie można teraz pokazać.',
  empty: 'Tej metody tu nie ma.',
};

export const network: SubjectMessages = {
  loading: 'Wczytujemy sieć.',
  unavailable: 'Sieci nie można teraz pokazać.',
  empty: 'Nic tu jeszcze nie ma.',
};
