/** The files of an edition, with a digest that a reader can check a copy against. */
import type { Commentary } from '../../lib/edition/model.ts';
import { digestText } from '../../lib/ledger/digest.ts';
import { formatEditionFile, toEditionFile } from '../../lib/ledger/edition-file.ts';

/** Makes the file of an edition of a commentary. */
export function downloadOf({ slug, ledger, texts }: Commentary, number: number) {
  const text = texts[number - 1];
  const file = ledger && text && toEditionFile(slug, ledger, number, text);
  if (!file) throw new Error(`${slug} has no edition ${number}`);
  return toDownload(formatEditionFile(file), `${slug}-edition-${number}.json`);
}

/** The records of the claims that an edition changed, exactly as stored. */
export function recordsOf({ slug, records }: Commentary, number: number) {
  const file = records[number - 1];
  if (!file) throw new Error(`${slug} has no records of edition ${number}`);
  return toDownload(file.text, `${slug}-records-${number}.json`);
}

/** A file with its digest, its size in words, and its name for saving it. */
function toDownload(text: string, name: string) {
  return { text, sha256: digestText(text), size: `${Math.ceil(Buffer.byteLength(text) / 1000)} KB`, name };
}
