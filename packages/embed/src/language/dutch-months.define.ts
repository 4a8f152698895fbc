import { writeMonthsAs } from '@gedeeld/core';

/**
 * The months of the language that every script speaks (Common Locale Data Repository): a first date that the browser writes
 * keeps a phone busy for longer than drawing what it stands below.
 */
writeMonthsAs(
  'nl',
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
);
