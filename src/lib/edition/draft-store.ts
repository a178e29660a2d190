/**
 * Caches parsed drafts, so that a later check parses only the files that have changed. The key of a draft is the digest of its
 * file and of the parsing code. In the edition, only this file and `read.ts` access the file system.
 */
import { type Cache, noCache, openCache } from '../cache/cache.ts';
import { codeVersion, digestOf } from '../cache/digest.ts';
import type { At, Issue } from './issue/issue.ts';
import type { Report, TextFile } from './read/text-file.ts';

/** Returns the cached draft of a file, or reads the file. */
export interface DraftStore {
  readonly recall: <T>(file: TextFile, report: Report, read: (report: Report) => T) => T;
}

/** A store that keeps nothing. */
export const noStore: DraftStore = { recall: (_, report, read) => read(report) };

/** Keeps every draft in memory, and drafts without issues in the cache as well: a file with issues will change soon. */
export function openDraftStore(cache: Cache = openCache('draft', codeVersion(PARSER))): DraftStore {
  const memory = new Map<string, Remembered>();
  return {
    recall: <T>(source: TextFile, report: Report, read: (report: Report) => T): T => {
      let known = memory.get(source.path);
      if (known?.text !== source.text) {
        known = { text: source.text, ...load(source, read, cache) };
        memory.set(source.path, known);
      }
      known.issues.forEach(report);
      // A path is always read by the same function, so the draft has the expected type.
      return known.draft as T;
    },
  };
}

/** A store that keeps drafts in memory only. */
export const openMemoryStore = (): DraftStore => openDraftStore(noCache);

/** The draft of a file and its issues, from the cache or newly read. */
function load({ path, text }: TextFile, read: (report: Report) => unknown, cache: Cache): Omit<Remembered, 'text'> {
  const key = digestOf(path, text);
  const kept = cache.get(key);
  if (kept) return { draft: revive(JSON.parse(kept.toString()), () => read(() => undefined)), issues: [] };
  const issues: Issue[] = [];
  const draft = read((issue) => issues.push(issue));
  const json = JSON.stringify(draft, (_, value: unknown) => (typeof value === 'function' ? PLACE : value));
  // An undefined draft cannot be written as JSON.
  if (issues.length === 0 && typeof json === 'string') cache.set(key, json);
  return { draft, issues };
}

/** Drafts find places with functions, which JSON cannot hold. In a cached draft, they read the file again when called. */
function revive(draft: unknown, read: () => unknown): unknown {
  let fresh: unknown;
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (value === PLACE) {
      const at: At = (...steps) => {
        fresh ??= read();
        const place = path.reduce<unknown>(
          (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
          fresh,
        );
        if (typeof place !== 'function') throw new Error('A cached draft does not match its file.');
        // The function at the same path in the new draft.
        return (place as At)(...steps);
      };
      return at;
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]));
  };
  return walk(draft, []);
}

/** Folders of `lib` with code that affects how content is parsed. */
const PARSER = ['address', 'date', 'edition', 'language', 'ledger', 'lexicon', 'schema', 'vocabulary'];

/** Replaces a function in JSON. Content cannot contain this text. */
const PLACE = '\0at';

interface Remembered {
  readonly text: string;
  readonly draft: unknown;
  readonly issues: readonly Issue[];
}
