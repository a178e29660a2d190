/** What is shown if nothing is found: what was searched, the most similar names, and links to the indexes. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { withBase } from '../../lib/address/url.ts';
import type { FacetCounts } from '../../lib/search/engine.ts';
import type { Suggestion } from '../../lib/search/suggest.ts';
import { claimsOf, formatSearchState } from './state.ts';
import { cloneTemplate, fill, link } from './template.ts';
import { countOf } from './words.ts';

/** Makes the empty result. */
export function renderNothing(host: ParentNode, { base, names, totals }: NothingContent): HTMLElement {
  const nothing = cloneTemplate(host, 'nothing');
  const scope = ['entity', 'source', 'claim'].map((kind) => countOf(kind, totals.kind?.[kind] ?? 0)).join(', ');
  fill(nothing, 'scope', [scope]);
  fill(
    nothing,
    'nearest',
    names.map((name) => renderNearest(host, base, name)),
  );
  return nothing;
}

function renderNearest(host: ParentNode, base: string, suggestion: Suggestion): HTMLElement {
  const { path, name, matched, lang, detail, claims } = suggestion;
  const item = cloneTemplate(host, 'nearest');
  fill(item, 'title', [name]);
  link(item, 'page', withBase(base, path));
  const other = item.querySelector('bdi');
  if (other && lang !== undefined) other.lang = lang;
  fill(item, 'matched', [matched ?? '']);
  fill(item, 'detail', [detail]);
  const target = parsePath(path);
  const isNamed = target?.kind === 'entity' || target?.kind === 'source';
  fill(item, 'claims', [isNamed && claims > 0 ? countOf('claim', claims) : '']);
  if (isNamed) link(item, 'claims', formatSearchState({ query: '', filters: claimsOf(target.kind, target.id) }));
  return item;
}

interface NothingContent {
  readonly base: string;
  readonly names: readonly Suggestion[];
  readonly totals: FacetCounts;
}
