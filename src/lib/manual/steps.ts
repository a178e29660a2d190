/** Steps with which an editor changes content, as functions from files to files; and the check of files in memory. */
import {
  listSealedFiles,
  sealCommentary,
  type Edition,
  type Loaded,
  type LoadOptions,
  makeEdition,
  openMemoryStore,
} from '../edition/index.ts';
import { toTextFile } from '../edition/read/read.ts';

/** One change of the files. */
export type Step = (files: Files) => Files;

/** The files after all steps. */
export function take(files: Files, steps: readonly Step[]): Files {
  return steps.reduce((current, step) => step(current), files);
}

/** Replaces a text that occurs once in the file. */
export function change(path: string, from: string, to: string): Step {
  return (files) => {
    const text = textOf(files, path);
    if (text.split(from).length !== 2) throw new Error(`${path} does not hold “${from}” once`);
    return write(
      path,
      text.replace(from, () => to),
    )(files);
  };
}

/** Adds a text at the end of a file. */
export function append(path: string, more: string): Step {
  return (files) => write(path, textOf(files, path) + more)(files);
}

/** Writes a file. */
export function write(path: string, text: string | Uint8Array): Step {
  return (files) => new Map([...files, [path, text]]);
}

/** Deletes a file. */
export function remove(path: string): Step {
  return (files) => {
    if (!files.has(path)) throw new Error(`There is no ${path} to remove`);
    return new Map([...files].filter(([name]) => name !== path));
  };
}

/** Renames a file. */
export function rename(from: string, to: string): Step {
  return (files) => remove(from)(write(to, textOf(files, from))(files));
}

/** Renames a folder. */
export function renameFolder(from: string, to: string): Step {
  return (files) =>
    new Map(
      [...files].map(([path, content]) => [path.startsWith(`${from}/`) ? to + path.slice(from.length) : path, content]),
    );
}

/** Seals the next edition, as `npm run seal` does. The result is kept, since many examples begin with the same sealed files. */
export function seal(date: string, note: string): Step {
  const known = new WeakMap<Files, Files>();
  return (files) => {
    const sealed = known.get(files) ?? sealFiles(files, date, note);
    known.set(files, sealed);
    return sealed;
  };
}

function sealFiles(files: Files, date: string, note: string): Files {
  const edition = editionOf(files, { allow: ['ledger-unsealed', 'ledger-unrecorded'] });
  const ledgers = new Map(
    edition.commentaries.flatMap((commentary) => {
      const ledger = sealCommentary(commentary, { date, note });
      return ledger ? [[commentary.slug, ledger] as const] : [];
    }),
  );
  return new Map([
    ...files,
    ...[...listSealedFiles(edition, ledgers)].map(([path, text]) => [`content/${path}`, text] as const),
  ]);
}

/** The text of a file. Throws if there is none. */
export function textOf(files: Files, path: string): string {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`There is no text ${path}`);
  return text;
}

/** Files by the path that issues name. Files that are not text are given as bytes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The examples of the guide differ only in a few files, so the others are parsed once. */
const store = openMemoryStore();

/** Loads files from memory, as if they were in a folder. */
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
