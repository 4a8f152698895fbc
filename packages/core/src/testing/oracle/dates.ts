/** The first day of a date that may be a month, a year, a school year or a moment. */
export const firstDay = (date: string): string => {
  if (date.includes('/')) return `${date.slice(0, 4)}-08-01`;
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date.slice(0, 10);
};

/** The last day of a date that may be a month, a year or a school year. */
export const lastDay = (date: string): string => {
  if (date.includes('/')) return `${date.slice(5, 9)}-07-31`;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${String(daysIn(date)).padStart(2, '0')}`;
  return date.slice(0, 10);
};

/** The same day some years on; 29 February becomes the 28th where there is none. */
export const yearsAfter = (day: string, years: number): string => {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const monthAndDay = day.slice(5);
  return monthAndDay === '02-29' && !isLeap(Number(year)) ? `${year}-02-28` : `${year}-${monthAndDay}`;
};

const daysIn = (month: string): number => {
  const name = month.slice(5);
  if (name === '02') return isLeap(Number(month.slice(0, 4))) ? 29 : 28;
  return ['04', '06', '09', '11'].includes(name) ? 30 : 31;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
