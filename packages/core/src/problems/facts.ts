/** What a sentence tells of: who writes it needs no more than this. */
export type Fact = string | number | boolean | readonly (string | number)[] | undefined;
/** What a sentence needs to know, by the names between its braces. */
export type Facts = Readonly<Record<string, Fact>>;
