import type { EmbedMessages } from './messages.js';

/** What the embed says in Dutch, at B1 level. The source language: every other file has the same keys. */
export const nl: EmbedMessages = {
  loading: 'De aanpakken worden geladen.',
  progress: 'Geladen: {kilobytes} kB',
  unavailable: 'De aanpakken zijn nu niet te zien.',
  outdated: 'De lijst kon niet worden vernieuwd. Je ziet de vorige lijst.',
  retry: 'Probeer het opnieuw',
  leftOut: {
    one: 'Er ontbreekt {count} onderdeel in deze lijst, omdat er een fout in staat.',
    other: 'Er ontbreken {count} onderdelen in deze lijst, omdat er fouten in staan.',
  },
  source: 'Bron',
  licence: 'Licentie',
  modified: 'Bijgewerkt op {on:date}',
  failures: {
    address: 'Het adres van de lijst klopt niet.',
    blocked: 'Deze website laat het ophalen van de lijst nog niet toe.',
    offline: 'Je hebt nu geen internet.',
    network: 'De lijst is niet te bereiken.',
    redirect: 'Het adres van de lijst stuurt door naar een onveilige plek.',
    'not-found': 'De lijst staat niet meer op deze plek.',
    status: 'De website van de lijst geeft een fout ({status}).',
    type: 'Op deze plek staat geen lijst, maar iets anders.',
    'too-large': 'De lijst is te groot om te laden.',
    'time-out': 'Het laden duurde te lang.',
    'not-json': 'De lijst is beschadigd en niet te lezen.',
    format: 'Dit bestand is geen lijst die we kunnen lezen.',
    empty: 'Er staan nog geen aanpakken in deze lijst.',
  },
};
