/** Checks files that are in memory by the rules that hold for a folder. */
import { type Edition, type Loaded, type LoadOptions, makeEdition, openMemoryStore } from '../edition/index.ts';
import { toTextFile } from '../edition/read/read.ts';

/** Files by the path that issues name. Bytes stand for a file that is no text. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The examples of the guide differ in a file or two, so the others are parsed once. */
const store = openMemoryStore();

/** What comes of the files, as of a folder that holds them. */
export function checkFiles(contents: Files, options: LoadOptions = {}): Loaded {
  const read = [...contents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => toTextFile(path, typeof content === 'string' ? Buffer.from(content) : content));
  return makeEdition(
    read.flatMap(({ file }) => file ?? []),
    read.flatMap(({ issues }) => issues),
    { store, ...options },
  );
}

/** The edition of files without issues. */
export function editionOf(contents: Files, options: LoadOptions = {}): Edition {
  const { edition, issues } = checkFiles(contents, options);
  if (!edition) throw new Error(issues.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return edition;
}
