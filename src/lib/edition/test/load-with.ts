/** Loads the fixture content, in `content/` beside this file, after a few edits. */
import { cpSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from 'playwright/test';
import { type Issue, listSealedFiles, type Loaded, loadEdition, openMemoryStore, sealCommentary } from '../index.ts';

/** An edit of a content folder. */
export type Edit = (root: string) => Promise<void>;

/** Named cases: the edits, and the exact issues that result, as {@link showIssue} shows them. */
export type Cases = Readonly<Record<string, { readonly edits: readonly Edit[]; readonly issues: readonly string[] }>>;

/** The files that most cases change. */
export const ACCORD = 'commentaries/harbour/01-the-accord.mdx';
export const SILT = 'commentaries/harbour/02-the-silt.mdx';
export const RECORD = 'commentaries/harbour/commentary.yaml';
export const MAP = 'commentaries/harbour/source-map.json';
export const LEDGER = 'commentaries/harbour/ledger.json';
export const RECORDS = 'commentaries/harbour/editions';

/** Replaces a text that occurs once in a file. */
export function change(path: string, from: string, to: string): Edit {
  return rewrite(path, (text) => {
    const count = text.split(from).length - 1;
    if (count !== 1) throw new Error(`${path} holds "${from}" ${count} times`);
    return text.replace(from, () => to);
  });
}

/** Changes the text of a file with a function. */
export function rewrite(path: string, edit: (text: string) => string): Edit {
  return async (root) => {
    await writeFile(join(root, path), edit(await readFile(join(root, path), 'utf8')));
  };
}

/** Writes a file. */
export function write(path: string, content: string | Uint8Array): Edit {
  return async (root) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
}

/** Copies a file over another. */
export function copy(from: string, to: string): Edit {
  return (root) => cp(join(root, from), join(root, to));
}

/** Removes a file or folder. */
export function remove(path: string): Edit {
  return (root) => rm(join(root, path), { recursive: true });
}

/** Makes a symbolic link; the target is relative to the folder of the link. */
export function linkTo(path: string, target: string): Edit {
  return (root) => symlink(target, join(root, path));
}

/** Seals the next edition of the present content. */
export function seal(note: string, date = '2026-11-22'): Edit {
  return async (root) => {
    const { edition, issues } = await loadEdition(root, {
      store,
      allow: ['ledger-unsealed', 'ledger-unrecorded', 'ledger-original'],
    });
    if (!edition) throw new Error(issues.map(showIssue).join('\n'));
    const sealed = new Map(
      edition.commentaries.flatMap((commentary) => {
        const ledger = sealCommentary(commentary, { date, note });
        return ledger ? [[commentary.slug, ledger] as const] : [];
      }),
    );
    for (const [path, text] of listSealedFiles(edition, sealed)) await write(path, text)(root);
  };
}

/** Cases change only a few files, so the others are parsed once. */
const store = openMemoryStore();

/** Copies the fixture to a folder of the test, and applies edits. */
export async function prepare(info: TestInfo, edits: readonly Edit[]): Promise<string> {
  const root = info.outputPath('content');
  // One call takes a tenth of the processor time of several; hundreds of tests begin with it.
  cpSync(fileURLToPath(new URL('content', import.meta.url)), root, { recursive: true });
  for (const edit of edits) await edit(root);
  return root;
}

/** Loads the fixture with edits. */
export async function loadWith(info: TestInfo, edits: readonly Edit[]): Promise<Loaded> {
  return loadEdition(await prepare(info, edits), { store });
}

/** An issue on one line, with its hint after an arrow. */
export function showIssue({ file, line, column, rule, message, hint }: Issue): string {
  const head = `${basename(file)}:${line}:${column} ${rule}: ${message}`;
  return hint === undefined ? head : `${head} → ${hint}`;
}
