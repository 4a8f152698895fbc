import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/** What the embed says in English. */
export const general: EmbedMessages = {
  progress: 'Loaded: {kilobytes} kB',
  outdated: 'It could not be refreshed. You see what was here before.',
  retry: 'Try again',
  leftOut: {
    one: '{count} part is missing here, because there is a mistake in it.',
    other: '{count} parts are missing here, because there are mistakes in them.',
  },
  source: 'Source',
  licence: 'Licence',
  modified: 'Updated on {on:date}',
  failures: {
    address: 'The address of the data is not right.',
    blocked: 'This website does not allow the data to be fetched yet.',
    offline: 'You are offline.',
    network: 'The data cannot be reached.',
    redirect: 'The address of the data leads on to an unsafe place.',
    'not-found': 'The data is no longer in this place.',
    status: 'The website of the data gives an error ({status}).',
    type: 'There is no data in this place, but something else.',
    'too-large': 'There is too much data to load.',
    'time-out': 'Loading took too long.',
    'not-json': 'The data is damaged and cannot be read.',
    format: 'We cannot read this file.',
  },
};

export const federation: FederationMessages = {
  progress: '{done} of {feeds} sources loaded',
  unreached: {
    one: '{count} source cannot be reached right now. Something may be missing.',
    other: '{count} sources cannot be reached right now. Something may be missing.',
  },
};

export const practices: SubjectMessages = {
  loading: 'Loading the practices.',
  unavailable: 'The practices cannot be shown right now.',
  empty: 'There are no practices here yet.',
};

export const agenda: AgendaMessages = {
  loading: 'Loading the agenda.',
  unavailable: 'The agenda cannot be shown right now.',
  empty: 'There is no agenda here yet.',
  views: 'Ways to look at it',
  document: 'The agenda',
  partners: 'Who helps with what',
  map: 'As a map',
  domains: 'By topic',
};

export const check: SubjectMessages = {
  loading: 'The questions are being loaded.',
  unavailable: 'The questions cannot be shown now.',
  empty: 'There is no agenda here yet.',
};

export const editor: SubjectMessages = {
  loading: 'Loading the agenda.',
  unavailable: 'The agenda cannot be opened right now.',
  empty: 'There is no agenda here yet.',
};

export const notes: SubjectMessages = {
  loading: 'Loading the network.',
  unavailable: 'The network cannot be opened right now.',
  empty: 'There is nothing here yet.',
};

export const map: SubjectMessages = {
  loading: 'The map is loading.',
  unavailable: 'The map cannot be seen now.',
  empty: 'There is no agenda here yet.',
};

export const practice: SubjectMessages = {
  loading: 'The practice is being loaded.',
  unavailable: 'The practice cannot be seen at the moment.',
  empty: 'This practice is not here.',
};

export const network: SubjectMessages = {
  loading: 'The network is being loaded.',
  unavailable: 'The network cannot be seen at the moment.',
  empty: 'There is nothing here yet.',
};
