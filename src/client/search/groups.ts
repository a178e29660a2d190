/** The groups of results, one for each kind of record: entities and sources in one list each, claims by commentary. */
import { commentaryPath, withBase } from '../../lib/address/url.ts';
import type { SearchHit, SearchResponse } from '../../lib/search/engine.ts';
import { make, reconcile } from '../dom/nodes.ts';
import { makeResultList, type ResultList } from './list.ts';
import { loadHits, type ResultView, type SearchResult } from './results.ts';
import { formatSearchState, type SearchState } from './state.ts';
import { cloneTemplate, fill, link } from './template.ts';
import { countOf } from './words.ts';

/** The groups of a search page. Their elements are made once and reused. */
export class Groups {
  readonly #host: ParentNode;
  readonly #groups = new Map<string, HTMLElement>();
  readonly #lists = new Map<string, ResultList>();
  readonly #works = new Map<string, { readonly element: HTMLElement; readonly list: ResultList }>();

  constructor(host: ParentNode) {
    this.#host = host;
  }

  /** Fetches the first results of a group; returns the function that shows them. */
  async prepare(content: GroupContent): Promise<() => HTMLElement> {
    const { kind, hits, isAlone, isOnly, countWorks, view } = content;
    const page = isAlone ? PAGE : (PAGES[kind] ?? PAGE);
    const results = await loadHits(hits.slice(0, page));
    // With several commentaries, the number of claims is shown for each.
    const counts = kind !== 'claim' || isOnly ? {} : await countWorks();
    return () => {
      const group = this.#groups.get(kind) ?? cloneTemplate(this.#host, 'group');
      this.#groups.set(kind, group);
      group.dataset.kind = kind;
      fill(group, 'heading', [countOf(kind, hits.length)]);
      const heading = group.firstElementChild;
      const lists =
        kind === 'claim'
          ? this.#showWorks(content, results, counts, page)
          : [
              this.#showList(kind, {
                first: results,
                hits: () => Promise.resolve(hits),
                total: hits.length,
                page,
                view,
              }),
            ];
      reconcile(group, heading ? [heading, ...lists] : lists);
      return group;
    };
  }

  #showList(kind: string, content: Parameters<ResultList['show']>[0]): HTMLElement {
    const list = this.#lists.get(kind) ?? makeResultList(this.#host);
    this.#lists.set(kind, list);
    list.show(content);
    return list.element;
  }

  /** Claims by commentary, that with the best match first; then links to commentaries with no claim among the first results. */
  #showWorks(
    { hits, state, within, view }: GroupContent,
    results: readonly SearchResult[],
    counts: Readonly<Record<string, number>>,
    page: number,
  ): Node[] {
    const bySlug = Map.groupBy(results, ({ record }) => record.commentary ?? '');
    // A facet also counts values that are not chosen, whose claims are not among the results.
    const chosen = state.filters.commentary;
    const found = Object.entries(counts).filter(
      ([slug, count]) => count > 0 && (chosen === undefined || chosen.includes(slug)),
    );
    const isOnly = bySlug.size === 1 && found.every(([slug]) => bySlug.has(slug));
    const sections = [...bySlug].map(([slug, first]) => {
      const { element, list } = this.#workOf(slug, view);
      const total = isOnly ? hits.length : (counts[slug] ?? first.length);
      const all = async (): Promise<readonly SearchHit[]> =>
        isOnly ? hits : ((await within(slug)).groups[0]?.hits ?? []);
      list.show({ first, hits: all, total, page, view });
      const count = element.querySelector('[data-slot=count]');
      if (count) count.textContent = countOf('claim', total);
      return element;
    });
    const others = found.filter(([slug]) => !bySlug.has(slug));
    return others.length === 0 ? sections : [...sections, renderElsewhere(others, state, view)];
  }

  #workOf(slug: string, view: ResultView) {
    const known = this.#works.get(slug);
    if (known) return known;
    const element = cloneTemplate(this.#host, 'work');
    fill(element, 'title', [view.labelOf('commentary', slug)]);
    link(element, 'page', withBase(view.base, commentaryPath(slug)));
    const list = makeResultList(this.#host);
    element.append(list.element);
    const work = { element, list };
    this.#works.set(slug, work);
    return work;
  }
}

/** Links to commentaries that have claims, but none among the first results, with the number of claims. */
function renderElsewhere(counts: readonly [slug: string, count: number][], state: SearchState, view: ResultView): Node {
  const element = cloneTemplate(view.host, 'elsewhere');
  const links = counts
    .toSorted(([, a], [, b]) => b - a)
    .map(([slug, count]) => {
      const href = formatSearchState({ ...state, filters: { ...state.filters, commentary: [slug] } });
      return make('a', { href }, `${view.labelOf('commentary', slug)} (${count})`);
    });
  fill(
    element,
    'works',
    links.flatMap((anchor, index) => (index === 0 ? [anchor] : [', ', anchor])),
  );
  return element;
}

/** How many results a group shows at a time. Few names, because either few match or they are not what was meant. */
const PAGES: Readonly<Record<string, number>> = { entity: 5, source: 3, claim: 10 };
const PAGE = 50;

interface GroupContent {
  readonly kind: string;
  readonly hits: readonly SearchHit[];
  /** Whether this is the only group. */
  readonly isAlone: boolean;
  /** Whether the whole site has only one commentary. */
  readonly isOnly: boolean;
  readonly state: SearchState;
  /** Searches the claims of one commentary. */
  readonly within: (commentary: string) => Promise<SearchResponse>;
  /** Counts the claims that each commentary has among the results. */
  readonly countWorks: () => Promise<Readonly<Record<string, number>>>;
  readonly view: ResultView;
}
