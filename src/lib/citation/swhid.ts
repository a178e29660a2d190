/**
 * Software Heritage identifiers (ISO/IEC 18670). The identifier of a file is its Git digest, so it needs no registrar, and
 * anybody with a copy can verify it: `git hash-object edition.json`. The identifier of a claim is that of the edition’s file,
 * with the line of the claim’s wording.
 */
import { createHash } from 'node:crypto';
import type { ClaimId } from '../address/id.ts';
import type { Commentary } from '../edition/model.ts';
import { formatEditionFile, toEditionFile } from '../ledger/edition-file.ts';

type Sealed = Pick<Commentary, 'slug' | 'ledger' | 'texts'>;

/** The identifier of the file of an edition; undefined if there is no such edition. */
export function editionSwhid(commentary: Sealed, edition: number): string | undefined {
  return fileOf(commentary, edition)?.swhid;
}

/** The identifier of the line of an edition’s file that has a claim’s wording; undefined if there is none. */
export function claimSwhid(commentary: Sealed, edition: number, id: ClaimId): string | undefined {
  const file = fileOf(commentary, edition);
  const line = file?.lines.get(id);
  return file && line !== undefined ? `${file.swhid};lines=${line}` : undefined;
}

/** The identifier of a file with this text. */
export function contentSwhid(text: string): string {
  const bytes = Buffer.from(text);
  const digest = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return `swh:1:cnt:${digest}`;
}

interface NamedFile {
  readonly swhid: string;
  readonly lines: ReadonlyMap<string, number>;
}

/** Made once for each edition, because every claim needs it. */
function fileOf(commentary: Sealed, edition: number): NamedFile | undefined {
  const { slug, ledger, texts } = commentary;
  const text = texts[edition - 1];
  if (!ledger || !text) return undefined;
  const known = files.get(text);
  if (known) return known;
  const file = toEditionFile(slug, ledger, edition, text);
  if (!file) return undefined;
  const written = formatEditionFile(file);
  const named = { swhid: contentSwhid(written), lines: wordingLines(written) };
  files.set(text, named);
  return named;
}

/** A cache, not state: each value depends only on its key, and is dropped with it. */
const files = new WeakMap<object, NamedFile>();

/** The line number, from 1, of each claim’s wording. Stops at the withdrawn claims, which come last. */
function wordingLines(written: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let id: string | undefined;
  for (const [index, line] of written.split('\n').entries()) {
    if (line.startsWith('  "withdrawn"')) break;
    id = /^ {4,6}(?:\{ ?)?"id": ?"([^"]+)"/.exec(line)?.[1] ?? id;
    if (id !== undefined && /"wording": ?"/.test(line) && !found.has(id)) found.set(id, index + 1);
  }
  return found;
}
