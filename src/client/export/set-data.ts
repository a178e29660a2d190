/** Reads the published data of the records of a list. */
import type { CslItem } from '../../lib/citation/csl-item.ts';
import { commentaryCitePath, listStylesPath, pageStylesPath } from '../../lib/citation/paths.ts';
import type { ListStyles, PageStyles } from '../../lib/citation/list-styles.ts';
import { parsePath } from '../../lib/address/parse-path.ts';
import { dataFilePath } from '../../lib/address/url.ts';
import { publishedAt, siteBase } from '../cite/published-at.ts';
import type { Shown } from './shown.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

/** The responses by address, so that each file is fetched once. */
const kept = new Map<string, Promise<Response>>();

/** A JSON file of the site; its type is not verified, because the site wrote it. */
export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path)) as T;
}

async function readFile(path: string): Promise<string> {
  const address = siteBase() + path.slice(1);
  const response = kept.get(address) ?? fetch(address);
  kept.set(address, response);
  const answer = (await response.catch(() => undefined))?.clone();
  if (!answer?.ok) {
    kept.delete(address);
    throw new Error(`${address} could not be read.`);
  }
  return answer.text();
}

/** A CSV file of the site, with its rows by the paths of their records. */
export async function readTable(file: string): Promise<{ header: string; rowOf: ReadonlyMap<string, CsvRow> }> {
  const { header, rows } = readCsv(await readFile(dataFilePath(file)));
  return { header, rowOf: new Map(rows.map((row) => [pathOf(row.cells.url ?? ''), row])) };
}

/** The items of claims for reference managers, by the paths of their pages. */
export async function readItems(shown: readonly Shown[]): Promise<ReadonlyMap<string, CslItem>> {
  const items = await Promise.all(
    commentariesOf(shown).map((slug) => readJson<CslItem[]>(commentaryCitePath(slug, 'csl'))),
  );
  return new Map(items.flat().map((item) => [pathOf(item.URL ?? ''), item]));
}

/** The citation styles of the commentaries that the claims of a list belong to, by slug. */
export async function readStyles(shown: readonly Shown[]): Promise<ReadonlyMap<string, ListStyles>> {
  const all = await Promise.all(
    commentariesOf(shown).map(async (slug) => [slug, await readJson<ListStyles>(listStylesPath(slug))] as const),
  );
  return new Map(all);
}

/** The citation styles of the pages of entities and sources. */
export function readPageStyles(): Promise<PageStyles> {
  return readJson(pageStylesPath);
}

/** The path, from the site’s root and without a fragment, of a published address of the site; '' for other addresses. */
export function pathOf(address: string): string {
  const base = publishedAt(location.origin + siteBase());
  return address.startsWith(base) ? `/${address.slice(base.length).replace(/#.*/, '')}` : '';
}

/** The commentary of a claim; '' for other records. */
export function commentaryOf({ path }: Shown): string {
  const target = parsePath(path);
  return target?.kind === 'claim' ? target.commentary : '';
}

function commentariesOf(shown: readonly Shown[]): string[] {
  return [...new Set(shown.filter(({ kind }) => kind === 'claim').map(commentaryOf))];
}
