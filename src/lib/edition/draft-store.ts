/**
 * Keeps what was parsed, so that a second look at content of which little has changed parses little. A file’s draft is
 * kept by the digest of its text, all of them by that of the code that parses: what is out of date is not found.
 * Beside `read.ts` this is the only part of the edition that touches the file system.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestCode } from '../files/code-digest.ts';
import { digestOf } from '../files/kept-digests.ts';
import type { At, Issue } from './issue/issue.ts';
import type { Report, TextFile } from './read/text-file.ts';

/** Gives the draft of a file as it was the last time, or reads it. */
export interface DraftStore {
  readonly recall: <T>(file: TextFile, report: Report, read: (report: Report) => T) => T;
  /** Writes what is new. A folder that cannot be written to costs time only. */
  readonly save: () => Promise<void>;
}

/** Remembers nothing. */
export const noStore: DraftStore = { recall: (_, report, read) => read(report), save: () => Promise.resolve() };

/** The store of this project; one that remembers nothing where its code is not in the working folder. */
export async function openStore(): Promise<DraftStore> {
  const version = await digestCode(PARSER, [LOCK]);
  return version === undefined ? noStore : openDraftStore(STORE, version);
}

/** Opens the store in a file; `version` is that of the code that parses. */
export async function openDraftStore(file: string, version: string): Promise<DraftStore> {
  const kept = await load(file, version);
  const memory = new Map<string, Remembered>();
  const used = new Map<string, Kept>();
  let isNew = false;
  return {
    recall: <T>(source: TextFile, report: Report, read: (report: Report) => T): T => {
      const known = memory.get(source.path);
      if (known?.text === source.text) {
        known.issues.forEach(report);
        // A path is read in one way only, so that the draft is what it was.
        return known.draft as T;
      }
      const digest = createHash('sha256').update(source.text).digest('base64');
      const old = kept.get(source.path);
      const issues: Issue[] = [];
      const draft =
        old?.digest === digest
          ? (revive(old.draft, () => read(() => undefined)) as T)
          : read((issue) => issues.push(issue));
      if (old?.digest === digest) used.set(source.path, old);
      else {
        // A file with mistakes will be changed soon.
        if (issues.length === 0) used.set(source.path, { digest, draft });
        else used.delete(source.path);
        isNew = true;
      }
      memory.set(source.path, { text: source.text, draft, issues });
      issues.forEach(report);
      return draft;
    },
    save: async () => {
      if (!isNew && used.size === kept.size) return;
      isNew = false;
      const drafts = JSON.stringify([...used], (_, value: unknown) => (typeof value === 'function' ? PLACE : value));
      await replace(file, `${headOf(version, drafts)}\n${drafts}`);
    },
  };
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

async function load(file: string, version: string): Promise<Map<string, Kept>> {
  try {
    const [head = '', drafts = ''] = (await readFile(file, 'utf8')).split('\n');
    // Neither of other code nor changed or cut off since.
    return new Map(head === headOf(version, drafts) ? (JSON.parse(drafts) as [string, Kept][]) : []);
  } catch {
    return new Map();
  }
}

function headOf(version: string, drafts: string): string {
  return `${version} ${digestOf(drafts)}`;
}

async function replace(file: string, text: string): Promise<void> {
  const next = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(next, text);
    await rename(next, file);
  } catch {
    // Nothing depends on it.
  }
}

/** Removing it costs time and nothing else. */
const STORE = '.cache/drafts.json';

/** Whatever has a say in how content is parsed. */
const PARSER = ['address', 'date', 'edition', 'language', 'ledger', 'lexicon', 'schema', 'vocabulary'].map(
  (part) => `src/lib/${part}`,
);
const LOCK = 'package-lock.json';

/** Stands for a function. No text of the content can hold it. */
const PLACE = '\0at';

interface Kept {
  readonly digest: string;
  readonly draft: unknown;
}

interface Remembered {
  readonly text: string;
  readonly draft: unknown;
  readonly issues: readonly Issue[];
}
