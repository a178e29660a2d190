/** Reads the published records that books and their tests need. */
import { readFile } from 'node:fs/promises';

/** `data/by-id.json` */
export interface RecordsFile {
  readonly url: string;
  readonly editions: readonly { readonly commentary: string; readonly number: number; readonly date: string }[];
  readonly claims: Readonly<Record<string, ClaimRecord>>;
}

export interface ClaimRecord {
  readonly id: string;
  readonly commentary: string;
  readonly url: string;
  readonly label: string;
  readonly statement: string;
  readonly text: string;
  readonly saidBy: string;
  readonly firmness: string;
  readonly said: string;
  readonly notes: readonly {
    readonly number: number;
    readonly kind: string;
    readonly heading: string;
    readonly text: string;
    readonly references: readonly string[];
  }[];
}

/** Reads them from the built site. */
export async function readRecords(): Promise<RecordsFile> {
  return JSON.parse(await readFile('dist/data/by-id.json', 'utf8')) as RecordsFile;
}

/** The slugs of the commentaries that have claims. */
export function slugsOf({ claims }: RecordsFile): string[] {
  return [...new Set(Object.values(claims).map(({ commentary }) => commentary))];
}

/** Who says a claim and how firmly: the words around the claim in every format. */
export function sayingOf({ statement, text }: ClaimRecord): string {
  return statement.slice(0, statement.indexOf(`: ${text}`));
}
