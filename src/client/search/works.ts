/** Claims grouped by commentary, the one with the best match first. */
import { commentaryPath, withBase } from '../../lib/address/url.ts';
import type { SearchHit, SearchResponse } from '../../lib/search/engine.ts';
import { make } from '../dom/nodes.ts';
import { makeResultList, type ResultList } from './list.ts';
import type { ResultView, SearchResult } from './results.ts';
import { formatSearchState, type SearchState } from './state.ts';
import { cloneTemplate, fill, link } from './template.ts';
import { countOf } from './words.ts';

/** Shows claims by commentary; a section that is shown again is reused. */
export function makeWorks(host: ParentNode): Works {
  const works = new Map<string, Work>();

  const workOf = (slug: string, view: ResultView): Work => {
    const known = works.get(slug);
    if (known) return known;
    const element = cloneTemplate(host, 'work');
    fill(element, 'title', [view.labelOf('commentary', slug)]);
    link(element, 'page', withBase(view.base, commentaryPath(slug)));
    const list = makeResultList(host);
    element.append(list.element);
    const work = { element, list };
    works.set(slug, work);
    return work;
  };

  return {
    show({ results, hits, counts, state, within, page, view }) {
      const bySlug = Map.groupBy(results, ({ record }) => record.commentary ?? '');
      // A facet also counts the choices that are not chosen, which are no results.
      const chosen = state.filters.commentary;
      const found = Object.entries(counts).filter(
        ([slug, count]) => count > 0 && (chosen === undefined || chosen.includes(slug)),
      );
      const isOnly = bySlug.size === 1 && found.every(([slug]) => bySlug.has(slug));
      const sections = [...bySlug].map(([slug, first]) => {
        const work = workOf(slug, view);
        const total = isOnly ? hits.length : (counts[slug] ?? first.length);
        const all = async (): Promise<readonly SearchHit[]> =>
          isOnly ? hits : ((await within(slug)).groups[0]?.hits ?? []);
        work.list.show({ first, hits: all, total, page, view });
        const count = work.element.querySelector('[data-slot=count]');
        if (count) count.textContent = countOf('claim', total);
        return work.element;
      });
      const others = found.filter(([slug]) => !bySlug.has(slug));
      return others.length === 0 ? sections : [...sections, renderElsewhere(others, state, view)];
    },
  };
}

/** Commentaries that have claims, but none among the first: a link to each, with the number. */
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

interface Work {
  readonly element: HTMLElement;
  readonly list: ResultList;
}

export interface Works {
  /** Gives the sections that show these claims. */
  show(content: WorksContent): Node[];
}

interface WorksContent {
  /** The best of the claims, as many as are shown at first. */
  readonly results: readonly SearchResult[];
  readonly hits: readonly SearchHit[];
  /** How many claims each commentary has among the results. */
  readonly counts: Readonly<Record<string, number>>;
  readonly state: SearchState;
  /** The search within the claims of one commentary. */
  readonly within: (commentary: string) => Promise<SearchResponse>;
  readonly page: number;
  readonly view: ResultView;
}
