/** Claims under the commentaries that they are from, the one with the best find first. */
import { commentaryPath, withBase } from '../../lib/address/url.ts';
import type { SearchHit, SearchResponse } from '../../lib/search/engine.ts';
import { makeResultList, type ResultList } from './list.ts';
import type { ResultView, SearchResult } from './results.ts';
import { formatSearchState, type SearchState } from './state.ts';
import { cloneTemplate, fill, link } from './template.ts';
import { countOf } from './words.ts';

/** Makes what shows claims by commentary; the sections of those that stay, stay. */
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
      const bySlug = new Map<string, SearchResult[]>();
      for (const result of results) {
        const slug = result.record.commentary ?? '';
        bySlug.set(slug, [...(bySlug.get(slug) ?? []), result]);
      }
      // A facet counts its other choices too; those that are not chosen are no results.
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

/** Commentaries whose claims come later: each leads to its own, and says how many. */
function renderElsewhere(counts: readonly [slug: string, count: number][], state: SearchState, view: ResultView): Node {
  const element = cloneTemplate(view.host, 'elsewhere');
  const links = counts
    .toSorted(([, a], [, b]) => b - a)
    .map(([slug, count]) => {
      const anchor = document.createElement('a');
      anchor.href = formatSearchState({ ...state, filters: { ...state.filters, commentary: [slug] } });
      anchor.textContent = `${view.labelOf('commentary', slug)} (${count})`;
      return anchor;
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
