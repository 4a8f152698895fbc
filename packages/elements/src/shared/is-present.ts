/** Whether there is a value at all: filters what is missing out of a list, for the compiler too. */
export const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;
