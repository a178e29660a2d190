/** The lists of results, one for each kind of record, each as long as the reader asks for. */
import type { SearchHit } from './search-engine.ts';
import { cloneTemplate, fill, renderHits, type ResultView } from './search-results.ts';
import { countOf } from './search-words.ts';

/** Makes a group: its heading, its first results, and a button for more. */
export async function renderGroup(
  kind: string,
  hits: readonly SearchHit[],
  alone: boolean,
  view: ResultView,
): Promise<HTMLElement> {
  const group = cloneTemplate(view.host, 'group');
  const list = group.querySelector('ol');
  const more = group.querySelector('button');
  if (!list || !more) throw new Error('The template of a group has no list or no button.');
  const page = alone ? PAGE : (PAGES[kind] ?? PAGE);

  const extend = async (): Promise<HTMLElement | undefined> => {
    const shown = list.childElementCount;
    const items = await renderHits(hits.slice(shown, shown + page), view);
    list.append(...items);
    const left = hits.length - list.childElementCount;
    more.hidden = left <= 0;
    if (left > 0) more.textContent = left <= page ? `Show the other ${left}` : `Show ${page} more of ${left}`;
    return items[0];
  };

  fill(group, 'heading', [countOf(kind, hits.length)]);
  group.dataset.kind = kind;
  await extend();
  more.addEventListener('click', () => {
    // The button may be gone afterwards: reading goes on at the first new result.
    void extend().then((first) => first?.querySelector('a')?.focus());
  });
  return group;
}

/** How many results a group shows at a time: the names that a query fits are few, or not what was meant. */
const PAGES: Readonly<Record<string, number>> = { entity: 5, source: 3, claim: 20 };
const PAGE = 50;
