/** What a sentence tells of: who writes it needs no more than this. */
export type Fact = string | number | boolean | readonly (string | number)[] | undefined;
export type Facts = Readonly<Record<string, Fact>>;
