/**
 * A value that is made when it is first read, and then kept; what it was made from is let go. For parts of a result that
 * only write out what is decided already: there may be a million of them, and often nobody reads them.
 */
export const onFirstRead = <Source, Value>(source: Source, make: (source: Source) => Value): (() => Value) => {
  let from: { readonly source: Source } | undefined = { source };
  let value: Value;
  return () => {
    if (from !== undefined) {
      value = make(from.source);
      from = undefined;
    }
    return value;
  };
};
