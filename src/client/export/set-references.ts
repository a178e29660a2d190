/** A list as references: for reference managers, and in words with the claims that they cite. */
import { formatBibtex } from '../../lib/citation/bibtex.ts';
import { formatCsl, type CslItem } from '../../lib/citation/csl-item.ts';
import { toRuns, withAddress, type Quote } from '../../lib/citation/quote.ts';
import { formatRis } from '../../lib/citation/ris.ts';
import { toPageItem, writePageReference, writeReference, type ListStyles } from '../../lib/citation/write-reference.ts';
import { parsePath } from '../../lib/address/parse-path.ts';
import { fromCell } from '../../lib/csv/cell.ts';
import { chosenStyle } from '../cite/chosen-style.ts';
import { publishedAt, siteBase } from '../cite/published-at.ts';
import { commentaryOf, readItems, readSourceNames, readStyles, readTable } from './set-data.ts';
import type { Shown } from './shown.ts';

/** The formats of reference managers; `about` is a comment on the list, in the format that has comments. */
export const references = {
  ris: async (shown: readonly Shown[]) => formatRis(await toItems(shown)),
  bib: async (shown: readonly Shown[], about: string) => formatBibtex(await toItems(shown), about),
  csl: async (shown: readonly Shown[]) => formatCsl(await toItems(shown)),
};

/** The quotations of a list, with references in the chosen style; entities and sources have only references. */
export async function toQuotes(shown: readonly Shown[]): Promise<Quote[]> {
  const [claims, items, styles, names] = await Promise.all([
    readTable('claims.csv'),
    readItems(shown),
    readStyles(shown),
    titlesOf(shown),
  ]);
  return onePerPage(shown).map((one): Quote => {
    const of = styles.get(commentaryOf(one)) ?? [...styles.values()][0];
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
    const reference = of
      ? writePageReference({ path: one.path, title: names.get(one.path) ?? '', url }, of, chosenStyle())
      : [];
    return { words: '', said: '', reference: withAddress(toRuns(reference), url), address: url };
  });
}

/** The styles for the references of a list. */
export async function listStyleNames(shown: readonly Shown[]): Promise<ListStyles['styles']> {
  return [...(await readStyles(shown)).values()][0]?.styles ?? [];
}

async function toItems(shown: readonly Shown[]): Promise<CslItem[]> {
  const [items, styles, names] = await Promise.all([readItems(shown), readStyles(shown), titlesOf(shown)]);
  const [own] = styles.values();
  return onePerPage(shown).flatMap((one) => {
    if (one.kind === 'claim') return items.get(one.path) ?? [];
    return own ? toPageItem({ path: one.path, title: names.get(one.path) ?? '', url: urlOf(one) }, own) : [];
  });
}

/** The names of entities and sources, by their paths. */
async function titlesOf(shown: readonly Shown[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (shown.some(({ kind }) => kind === 'entity')) {
    for (const [path, { cells }] of (await readTable('entities.csv')).rowOf)
      names.set(path, fromCell(cells.name ?? ''));
  }
  if (shown.some(({ kind }) => kind === 'source')) {
    for (const [path, name] of await readSourceNames()) names.set(path, name);
  }
  return names;
}

/** A page is cited once, however many rows lead to it. */
function onePerPage(shown: readonly Shown[]): Shown[] {
  return [...new Map(shown.map((one) => [one.path, one])).values()];
}

const urlOf = ({ path }: Shown): string => publishedAt(location.origin + siteBase() + path.slice(1));
