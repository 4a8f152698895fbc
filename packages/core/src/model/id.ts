/** The name of a record inside its catalogue; ids come from strangers, so `constructor` is an id like any other. */
export type Id = string;

/** An {@link Id} in the same catalogue, or the full IRI `catalogueId#id` of a record in another one. */
export type Ref = string;
