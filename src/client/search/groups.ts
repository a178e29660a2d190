/** The groups of results, one for each kind of record: entities and sources in a list, claims by commentary. */
import { reconcile } from '../dom/nodes.ts';
import type { SearchHit, SearchResponse } from '../../lib/search/engine.ts';
import { makeResultList } from './list.ts';
import { loadHits, type ResultView } from './results.ts';
import type { SearchState } from './state.ts';
import { cloneTemplate, fill } from './template.ts';
import { countOf } from './words.ts';
import { makeWorks } from './works.ts';

/** Opens the groups of a search page; each is made once and stays while it has results. */
export function openGroups(host: ParentNode): Groups {
  const works = makeWorks(host);
  const groups = new Map<string, HTMLElement>();
  const lists = new Map<string, ReturnType<typeof makeResultList>>();

  const groupOf = (kind: string): HTMLElement => {
    const group = groups.get(kind) ?? cloneTemplate(host, 'group');
    group.dataset.kind = kind;
    groups.set(kind, group);
    return group;
  };
  const listOf = (kind: string): ReturnType<typeof makeResultList> => {
    const list = lists.get(kind) ?? makeResultList(host);
    lists.set(kind, list);
    return list;
  };

  return {
    async prepare({ kind, hits, alone, isOnly, state, within, countWorks, view }) {
      const page = alone ? PAGE : (PAGES[kind] ?? PAGE);
      const results = await loadHits(hits.slice(0, page));
      // With several commentaries, each says how many claims it has.
      const counts = kind !== 'claim' || isOnly ? {} : await countWorks();
      return () => {
        const group = groupOf(kind);
        fill(group, 'heading', [countOf(kind, hits.length)]);
        const heading = group.firstElementChild;
        let content: Node[];
        if (kind === 'claim') {
          content = works.show({ results, hits, counts, state, within, page, view });
        } else {
          const list = listOf(kind);
          list.show({ first: results, hits: () => Promise.resolve(hits), total: hits.length, page, view });
          content = [list.element];
        }
        reconcile(group, heading ? [heading, ...content] : content);
        return group;
      };
    },
  };
}

/** How many results a group shows at a time: names that fit are few, or not what was meant. */
const PAGES: Readonly<Record<string, number>> = { entity: 5, source: 3, claim: 10 };
const PAGE = 50;

export interface Groups {
  /** Fetches what a group shows first; gives the function that shows it. */
  prepare(content: GroupContent): Promise<() => HTMLElement>;
}

interface GroupContent {
  readonly kind: string;
  readonly hits: readonly SearchHit[];
  /** Whether there is no other group. */
  readonly alone: boolean;
  readonly state: SearchState;
  /** Whether the whole site has only one commentary. */
  readonly isOnly: boolean;
  /** The search within the claims of one commentary. */
  readonly within: (commentary: string) => Promise<SearchResponse>;
  /** How many claims each commentary has among the results. */
  readonly countWorks: () => Promise<Readonly<Record<string, number>>>;
  readonly view: ResultView;
}
