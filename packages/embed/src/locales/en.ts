import type { EmbedMessages } from './messages.js';

/** What the embed says in English. */
export const en: EmbedMessages = {
  loading: 'Loading the practices.',
  progress: 'Loaded: {kilobytes} kB',
  unavailable: 'The practices cannot be shown right now.',
  outdated: 'The list could not be refreshed. You see the previous list.',
  retry: 'Try again',
  leftOut: {
    one: '{count} part of this list is missing, because there is a mistake in it.',
    other: '{count} parts of this list are missing, because there are mistakes in them.',
  },
  source: 'Source',
  licence: 'Licence',
  modified: 'Updated on {on:date}',
  failures: {
    address: 'The address of the list is not right.',
    blocked: 'This website does not allow the list to be fetched yet.',
    offline: 'You are offline.',
    network: 'The list cannot be reached.',
    redirect: 'The address of the list leads on to an unsafe place.',
    'not-found': 'The list is no longer in this place.',
    status: 'The website of the list gives an error ({status}).',
    type: 'There is no list in this place, but something else.',
    'too-large': 'The list is too large to load.',
    'time-out': 'Loading took too long.',
    'not-json': 'The list is damaged and cannot be read.',
    format: 'This file is not a list that we can read.',
    empty: 'There are no practices in this list yet.',
  },
};
