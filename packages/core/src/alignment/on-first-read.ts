/** How each field is made from what all of them are made from. */
type Makers<Source, Fields> = { readonly [Name in keyof Fields]: (source: Source) => Fields[Name] };

/** What is made already, and what the rest is made from. */
interface Unread<Source, Fields> {
  readonly made: Partial<Fields>;
  source: Source | undefined;
}

/**
 * A function that gives an object fields that are made when they are first read, and then kept; what they were made from is
 * let go with the last of them. For parts of a result that only write out what is decided already: there may be a million
 * of them, and often nobody reads them. Whoever reads, copies or serialises the object finds ordinary fields.
 *
 * All objects share the getters. Of an object with getters of its own engines make a dictionary that is slow to read, and
 * V8 keeps what those getters see alive until it looks through all of its memory.
 */
export const fieldsOnFirstRead = <Source, Fields extends object>(makers: Makers<Source, Fields>) => {
  const UNREAD = Symbol('unread');
  const names = Object.keys(makers) as (keyof Fields)[];
  const read = <Name extends keyof Fields>(name: Name, unread: Unread<Source, Fields>): Fields[Name] => {
    if (!(name in unread.made)) unread.made[name] = makers[name](unread.source as Source);
    if (names.every((one) => one in unread.made)) unread.source = undefined;
    return unread.made[name]!;
  };
  const getters = names.map((name): PropertyDescriptor & ThisType<Record<typeof UNREAD, Unread<Source, Fields>>> => ({
    enumerable: true,
    get() {
      return read(name, this[UNREAD]);
    },
  }));
  return <Decided extends object>(decided: Decided, source: Source): Decided & Fields => {
    const unread: Unread<Source, Fields> = { made: {}, source };
    const whole = Object.defineProperty({ ...decided }, UNREAD, { value: unread });
    names.forEach((name, at) => Object.defineProperty(whole, name, getters[at]!));
    return whole as Decided & Fields;
  };
};
