/** Remembers what was loaded by key. What failed is forgotten, so that it is tried again when it is next needed. */
export function remember<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const value = kept.get(key) ?? load(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
