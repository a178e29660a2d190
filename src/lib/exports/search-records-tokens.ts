/**
 * The words that stand in the search index for names. What is typed is a name or it is not: if it is, the browser asks
 * for the word of what is called so, and finds every record that is it, involves it, or says all the words of the name.
 * So a claim is found by all names of all it involves, also of those that its text calls by another name or by none,
 * and no claim is found by half a name: those about the Tehrik-i-Taliban Pakistan are not found by “Pakistan”.
 */
import { foldForms, foldWords } from '../names/fold.ts';
import { nameToken } from '../names/token.ts';

/** Learns the names of all things, by path; tells the words for them. */
export function collectTokens(things: readonly Named[]): Tokens {
  const pathsByForm = new Map<string, Set<string>>();
  for (const { path, names } of things) for (const form of names.flatMap(foldForms)) add(pathsByForm, form, path);
  pathsByForm.delete('');

  const byPath = new Map<string, Set<string>>();
  const tokenByForm = new Map<string, string>();
  for (const [form, paths] of pathsByForm) {
    const token = nameToken([...paths]);
    tokenByForm.set(form, token);
    for (const path of paths) add(byPath, path, token);
  }

  const byLongestWord = new Map<string, { readonly words: readonly string[]; readonly token: string }[]>();
  for (const name of new Set(things.flatMap(({ names }) => names))) {
    const words = foldWords(name).map(stem);
    const token = tokenByForm.get(foldForms(name)[0] ?? '');
    const [longest] = words.toSorted((a, b) => b.length - a.length);
    if (longest === undefined || token === undefined) continue;
    const names = byLongestWord.get(longest);
    if (names) names.push({ words, token });
    else byLongestWord.set(longest, [{ words, token }]);
  }

  return {
    of: (paths) => [...new Set(paths.flatMap((path) => [...(byPath.get(path) ?? [])]))],
    within(text) {
      const words = new Set(foldWords(text).map(stem));
      const found = [...words].flatMap((word) =>
        (byLongestWord.get(word) ?? []).flatMap((name) =>
          name.words.every((each) => words.has(each)) ? [name.token] : [],
        ),
      );
      return [...new Set(found)];
    },
  };
}

/** A plural is the same word. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Something with names, and its path from the site’s root. */
export interface Named {
  readonly path: string;
  readonly names: readonly string[];
}

export interface Tokens {
  /** The words for the things at some paths: each thing’s own, and those for the names that it shares. */
  of(paths: readonly string[]): string[];
  /** The words for the names of which a text has every word. */
  within(text: string): string[];
}
