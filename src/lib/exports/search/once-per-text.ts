/** Caches the result for each text. For one run over all records, in which the same words occur very often. */
export function oncePerText<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = work(text);
    known.set(text, { result });
    return result;
  };
}
