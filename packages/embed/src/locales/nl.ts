import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/**
 * What the embed says in Dutch, at B1 level. The source language: every other file has the same names. A named export for
 * each use, so that a bundle holds no sentence of another.
 */
export const general: EmbedMessages = {
  progress: 'Geladen: {kilobytes} kB',
  outdated: 'Het vernieuwen is niet gelukt. Je ziet wat er eerder was.',
  retry: 'Probeer het opnieuw',
  leftOut: {
    one: 'Er ontbreekt hier {count} onderdeel, omdat er een fout in staat.',
    other: 'Er ontbreken hier {count} onderdelen, omdat er fouten in staan.',
  },
  source: 'Bron',
  licence: 'Licentie',
  modified: 'Bijgewerkt op {on:date}',
  failures: {
    address: 'Het adres van de gegevens klopt niet.',
    blocked: 'Deze website laat het ophalen van de gegevens nog niet toe.',
    offline: 'Je hebt nu geen internet.',
    network: 'De gegevens zijn niet te bereiken.',
    redirect: 'Het adres van de gegevens stuurt door naar een onveilige plek.',
    'not-found': 'De gegevens staan niet meer op deze plek.',
    status: 'De website met de gegevens geeft een fout ({status}).',
    type: 'Op deze plek staan geen gegevens, maar iets anders.',
    'too-large': 'Het zijn te veel gegevens om te laden.',
    'time-out': 'Het laden duurde te lang.',
    'not-json': 'De gegevens zijn beschadigd en niet te lezen.',
    format: 'Dit bestand kunnen we niet lezen.',
  },
};

export const federation: FederationMessages = {
  progress: '{done} van {feeds} bronnen geladen',
  unreached: {
    one: '{count} bron is nu niet te bereiken. Er kan iets ontbreken.',
    other: '{count} bronnen zijn nu niet te bereiken. Er kan iets ontbreken.',
  },
};

export const practices: SubjectMessages = {
  loading: 'De aanpakken worden geladen.',
  unavailable: 'De aanpakken zijn nu niet te zien.',
  empty: 'Er staan hier nog geen aanpakken.',
};

export const agenda: AgendaMessages = {
  loading: 'De agenda wordt geladen.',
  unavailable: 'De agenda is nu niet te zien.',
  empty: 'Er staat hier nog geen agenda.',
  views: 'Zo kun je kijken',
  document: 'De agenda',
  partners: 'Wie helpt waarbij',
  map: 'Als kaart',
  domains: 'Per onderwerp',
};

export const check: SubjectMessages = {
  loading: 'De vragen worden geladen.',
  unavailable: 'De vragen zijn nu niet te zien.',
  empty: 'Er staat hier nog geen agenda.',
};

export const editor: SubjectMessages = {
  loading: 'De agenda wordt geladen.',
  unavailable: 'De agenda is nu niet te openen.',
  empty: 'Er staat hier nog geen agenda.',
};

export const notes: SubjectMessages = {
  loading: 'Het netwerk wordt geladen.',
  unavailable: 'Het netwerk is nu niet te openen.',
  empty: 'Hier staat nog niets.',
};

export const map: SubjectMessages = {
  loading: 'De kaart wordt geladen.',
  unavailable: 'De kaart is nu niet te zien.',
  empty: 'Er staat hier nog geen agenda.',
};

export const practice: SubjectMessages = {
  loading: 'De aanpak wordt geladen.',
  unavailable: 'De aanpak is nu niet te zien.',
  empty: 'Deze aanpak staat hier niet.',
};

export const network: SubjectMessages = {
  loading: 'Het netwerk wordt geladen.',
  unavailable: 'Het netwerk is nu niet te zien.',
  empty: 'Hier staat nog niets.',
};
