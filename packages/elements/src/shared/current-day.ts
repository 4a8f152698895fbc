/** Today, where the page does not say which day it is: `2026-11-23`, the same in every time zone. */
export const currentDay = (): string => new Date().toISOString().slice(0, 10);
