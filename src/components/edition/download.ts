/** The file of an edition, with what a reader checks a copy of it against. */
import type { Commentary } from '../../lib/edition/model.ts';
import { digestText } from '../../lib/ledger/digest.ts';
import { formatEditionFile, toEditionFile } from '../../lib/ledger/edition-file.ts';

export interface Download {
  readonly text: string;
  /** Hex. */
  readonly sha256: string;
  /** “12 KB”. */
  readonly size: string;
  /** The name it is saved under. */
  readonly name: string;
}

/** Makes the file of an edition of a commentary. */
export function downloadOf({ slug, ledger }: Commentary, number: number): Download {
  const file = ledger && toEditionFile(slug, ledger, number);
  if (!file) throw new Error(`${slug} has no edition ${number}`);
  const text = formatEditionFile(file);
  const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
  return { text, sha256: digestText(text), size: `${kilobytes} KB`, name: `${slug}-edition-${number}.json` };
}
