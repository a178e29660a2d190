/** A list as references: in the formats of reference managers, and as quotations with references. */
import { formatBibtex } from '../../lib/citation/bibtex.ts';
import { formatCsl, type CslItem } from '../../lib/citation/csl-item.ts';
import { toRuns, withAddress, type Quote } from '../../lib/citation/quote.ts';
import { formatRis } from '../../lib/citation/ris.ts';
import type { PageStyles } from '../../lib/citation/list-styles.ts';
import { toPageItem, writePageReference, writeReference } from '../../lib/citation/write-reference.ts';
import { parsePath } from '../../lib/address/parse-path.ts';
import { dataFilePath } from '../../lib/address/url.ts';
import { fromCell } from '../../lib/csv/table.ts';
import { chosenStyle } from '../cite/chosen-style.ts';
import { publishedAt, siteBase } from '../cite/published-at.ts';
import { commentaryOf, pathOf, readItems, readJson, readPageStyles, readStyles, readTable } from './set-data.ts';
import type { Shown } from './shown.ts';

/** The formats of reference managers; `about` is a comment on the list, for the one format that allows comments. */
export const references = {
  ris: async (shown: readonly Shown[]) => formatRis(await toItems(shown)),
  bib: async (shown: readonly Shown[], about: string) => formatBibtex(await toItems(shown), about),
  csl: async (shown: readonly Shown[]) => formatCsl(await toItems(shown)),
};

/** The quotations of a list, with references in the chosen style; entities and sources have only references. */
export async function toQuotes(shown: readonly Shown[]): Promise<Quote[]> {
  const [claims, items, styles, pages] = await Promise.all([
    readTable('claims.csv'),
    readItems(shown),
    readStyles(shown),
    readPages(shown),
  ]);
  return onePerPage(shown).map((one): Quote => {
    const of = styles.get(commentaryOf(one));
    const cells = claims.rowOf.get(one.path)?.cells;
    const item = items.get(one.path);
    const target = parsePath(one.path);
    if (target?.kind === 'claim' && of && item?.URL !== undefined) {
      const url = item.URL;
      const reference = writeReference({ id: target.id, title: item.title, url }, of, chosenStyle());
      return {
        words: fromCell(cells?.standalone ?? ''),
        said: fromCell(cells?.said ?? ''),
        reference: withAddress(toRuns(reference), url),
        address: url,
      };
    }
    const url = urlOf(one);
    const reference = pages
      ? writePageReference({ path: one.path, title: pages.names.get(one.path) ?? '', url }, pages.styles, chosenStyle())
      : [];
    return { words: '', said: '', reference: withAddress(toRuns(reference), url), address: url };
  });
}

/** The styles to choose from for the references of a list. */
export async function listStyleNames(shown: readonly Shown[]): Promise<PageStyles['styles']> {
  const [own] = (await readStyles(shown)).values();
  return (own ?? (await readPageStyles())).styles;
}

async function toItems(shown: readonly Shown[]): Promise<CslItem[]> {
  const [items, pages] = await Promise.all([readItems(shown), readPages(shown)]);
  return onePerPage(shown).flatMap((one) => {
    if (one.kind === 'claim') return items.get(one.path) ?? [];
    return pages
      ? toPageItem({ path: one.path, title: pages.names.get(one.path) ?? '', url: urlOf(one) }, pages.styles)
      : [];
  });
}

/** What is needed to cite entities and sources; undefined if the list has only claims. */
async function readPages(shown: readonly Shown[]): Promise<Pages | undefined> {
  if (shown.every(({ kind }) => kind === 'claim')) return undefined;
  const [styles, names] = await Promise.all([readPageStyles(), titlesOf(shown)]);
  return { styles, names };
}

interface Pages {
  readonly styles: PageStyles;
  /** The names of entities and sources, by the paths of their pages. */
  readonly names: ReadonlyMap<string, string>;
}

/** The names of entities and sources, by their paths. */
async function titlesOf(shown: readonly Shown[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (shown.some(({ kind }) => kind === 'entity')) {
    for (const [path, { cells }] of (await readTable('entities.csv')).rowOf)
      names.set(path, fromCell(cells.name ?? ''));
  }
  if (shown.some(({ kind }) => kind === 'source')) {
    const { sources } = await readJson<{ sources: readonly { url: string; name: string }[] }>(
      dataFilePath('sources.json'),
    );
    for (const { url, name } of sources) names.set(pathOf(url), name);
  }
  return names;
}

/** Keeps one record for each page, because a page is cited only once. */
function onePerPage(shown: readonly Shown[]): Shown[] {
  return [...new Map(shown.map((one) => [one.path, one])).values()];
}

const urlOf = ({ path }: Shown): string => publishedAt(location.origin + siteBase() + path.slice(1));
