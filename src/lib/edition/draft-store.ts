/**
 * Keeps what was parsed, so that a second look at content of which little has changed parses little. A draft is kept under
 * the digest of its file and of the code that parses. Beside `read.ts` this is the only part of the edition that touches the
 * file system.
 */
import { type Cache, noCache, openCache } from '../cache/cache.ts';
import { codeVersion, digestOf } from '../cache/digest.ts';
import type { At, Issue } from './issue/issue.ts';
import type { Report, TextFile } from './read/text-file.ts';

/** Gives the draft of a file as it was the last time, or reads it. */
export interface DraftStore {
  readonly recall: <T>(file: TextFile, report: Report, read: (report: Report) => T) => T;
}

/** Remembers nothing. */
export const noStore: DraftStore = { recall: (_, report, read) => read(report) };

/** Remembers in memory what it was asked for, and in the cache what has no issues: a file with issues will change soon. */
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
      // A path is read in one way only, so that the draft is what it was.
      return known.draft as T;
    },
  };
}

/** Remembers in memory alone. */
export const openMemoryStore = (): DraftStore => openDraftStore(noCache);

/** The draft of a file and its issues: from the cache, or read. */
function load({ path, text }: TextFile, read: (report: Report) => unknown, cache: Cache): Omit<Remembered, 'text'> {
  const key = digestOf(path, text);
  const kept = cache.get(key);
  if (kept) return { draft: revive(JSON.parse(kept.toString()), () => read(() => undefined)), issues: [] };
  const issues: Issue[] = [];
  const draft = read((issue) => issues.push(issue));
  const json = JSON.stringify(draft, (_, value: unknown) => (typeof value === 'function' ? PLACE : value));
  // JSON has nothing for a draft that is undefined.
  if (issues.length === 0 && typeof json === 'string') cache.set(key, json);
  return { draft, issues };
}

/** Drafts know the place of every value by a function. One that was kept reads its file again when it is asked. */
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
        if (typeof place !== 'function') throw new Error('A draft was kept that is not what its file says.');
        // The function that stands where this one does.
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

/** Whatever has a say in how content is parsed. */
const PARSER = ['address', 'date', 'edition', 'language', 'ledger', 'lexicon', 'schema', 'vocabulary'];

/** Stands for a function. No text of the content can hold it. */
const PLACE = '\0at';

interface Remembered {
  readonly text: string;
  readonly draft: unknown;
  readonly issues: readonly Issue[];
}
