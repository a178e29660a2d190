/** A list of results that grows when the reader asks for more. Results that are already shown stay as they are. */
import { find, reconcile } from '../dom/nodes.ts';
import type { SearchHit } from '../../lib/search/engine.ts';
import { loadHits, renderResult, type ResultView, type SearchResult } from './results.ts';
import { cloneTemplate } from './template.ts';

/** Makes an empty list. */
export function makeResultList(host: ParentNode): ResultList {
  const element = cloneTemplate(host, 'list');
  const list = find(element, 'ol', HTMLOListElement);
  const more = find(element, 'button', HTMLButtonElement);
  const items = new Map<string, HTMLElement>();
  let current: ResultListContent | undefined;

  /** The item of a result. An existing item is reused if it is the same. */
  const itemOf = (result: SearchResult, view: ResultView): HTMLElement => {
    const made = renderResult(result, view);
    const old = items.get(result.record.url);
    const item = old?.isEqualNode(made) ? old : made;
    items.set(result.record.url, item);
    return item;
  };

  const offerMore = ({ total, page }: ResultListContent): void => {
    const left = total - list.childElementCount;
    more.hidden = left <= 0;
    if (left > 0) more.textContent = left <= page ? `Show the other ${left}` : `Show ${page} more of ${left}`;
  };

  const extend = async (content: ResultListContent): Promise<void> => {
    const from = list.childElementCount;
    const hits = await content.hits();
    const results = await loadHits(hits.slice(from, from + content.page));
    // The results of another search were shown while these were fetched.
    if (content !== current) return;
    list.append(...results.map((result) => itemOf(result, content.view)));
    offerMore(content);
    // The button may be gone, so focus goes to the first new result.
    list.children[from]?.querySelector('a')?.focus();
  };

  more.addEventListener('click', () => {
    if (current) void extend(current).catch(() => undefined);
  });

  return {
    element,
    show(content) {
      current = content;
      const shown = content.first.map((result) => itemOf(result, content.view));
      for (const [path, item] of items) if (!shown.includes(item)) items.delete(path);
      reconcile(list, shown);
      offerMore(content);
    },
  };
}

export interface ResultList {
  readonly element: HTMLElement;
  show(content: ResultListContent): void;
}

export interface ResultListContent {
  readonly first: readonly SearchResult[];
  /** Loads all results, best first and including the `first` ones, when the reader asks for more. */
  readonly hits: () => Promise<readonly SearchHit[]>;
  readonly total: number;
  /** How many results are added at a time. */
  readonly page: number;
  readonly view: ResultView;
}
