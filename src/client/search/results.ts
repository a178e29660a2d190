/** Shows single results, with the templates of the page. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { claimContextPath, entityPath, withBase } from '../../lib/address/url.ts';
import type { SearchHit } from '../../lib/search/engine.ts';
import type { ShownRecord } from '../../lib/search/record.ts';
import { findNote, markText, type MarkedText, type Marks } from '../../lib/search/shown.ts';
import { meets, type AskedDate } from '../../lib/search/when.ts';
import { entityTypes } from '../../lib/vocabulary/index.ts';
import { make } from '../dom/nodes.ts';
import { claimsOf, formatSearchState } from './state.ts';
import { cloneTemplate, fill, link } from './template.ts';
import { countOf } from './words.ts';

/** Fetches the records of some hits, in their order. */
export function loadHits(hits: readonly SearchHit[]): Promise<SearchResult[]> {
  return Promise.all(hits.map(async (hit) => ({ record: await hit.load(), without: hit.without, like: hit.like })));
}

/** Makes the list item of a result. */
export function renderResult({ record, without, like }: SearchResult, view: ResultView): HTMLElement {
  const { host, base, marks } = view;
  const { kind, url, title, text, said = '', what, certainty = '', claims = 0 } = record;
  const item = cloneTemplate(host, kind);
  const target = parsePath(url);
  fill(item, 'title', toNodes(markText(title, marks)));
  fill(item, 'text', toText(record, marks));
  for (const place of item.querySelectorAll<HTMLElement>('[data-slot=title],[data-slot=text],[data-slot=note]'))
    setLanguage(place, record.lang);
  fill(item, 'names', toNames(record, marks));
  fill(item, 'what', [what]);
  fill(item, 'said', [said]);
  fill(item, 'dates', [datesOf(record, without, view).join('; ')]);
  fill(item, 'note', toNodes(markText(findNote(record, marks) ?? '', marks)));
  fill(item, 'without', [
    without.map((word) => (like.includes(word) ? `${word} (only a similar word)` : word)).join(', '),
  ]);
  link(item, 'page', withBase(base, url));
  if (target?.kind === 'claim') {
    link(item, 'context', withBase(base, claimContextPath(target.commentary, target.id)));
    item.classList.add(`firm-${certainty}`);
  } else if (target?.kind === 'entity' || target?.kind === 'source') {
    fill(item, 'claims', [claims === 0 ? '' : countOf('claim', claims)]);
    link(item, 'claims', formatSearchState({ query: '', filters: claimsOf(target.kind, target.id) }));
    // A record without its own text shows only its name.
    if (text.join('') === '') fill(item, 'text', []);
  }
  return item;
}

/** The text with its matches marked; words that the editors added in brackets get a class. */
function toText({ text, mentions = {} }: ShownRecord, marks: Marks): (string | Node)[] {
  const positions = new Set(
    Object.entries(mentions).flatMap(([id, places]) => (marks.paths.has(entityPath(id)) ? places : [])),
  );
  let first = 0;
  return text.flatMap((piece, index) => {
    if (index % 2 === 1) {
      return [make('span', { class: 'added' }, ...toNodes(markText(piece, marks)))];
    }
    const nodes = toNodes(markText(piece, marks, positions, first));
    first += piece.trim() === '' ? 0 : piece.trim().split(/\s+/).length;
    return nodes;
  });
}

/**
 * The dates of a result that are shown. For a query with a date, those that match it. For a question that asks when, all dates
 * of an event and, in a claim that has every word, those of its events; the claim’s own dates may be about something else.
 */
function datesOf(
  { kind, what, dates = [] }: ShownRecord,
  without: readonly string[],
  { when, asksWhen }: ResultView,
): string[] {
  if (when)
    return listDates(dates.filter(([, from, days]) => meets(when, { from, to: days === 0 ? Infinity : from + days })));
  if (!asksWhen) return [];
  if (kind === 'claim')
    return without.length > 0 ? [] : listDates(dates.filter(([, , , isFromReference]) => isFromReference));
  return what === entityTypes.event.label ? listDates(dates) : [];
}

/** Dates in words; dates that are not from the article say so. */
function listDates(dates: NonNullable<ShownRecord['dates']>): string[] {
  return dates.map(([text, , , isFromReference]) => (isFromReference ? `${text} (from a reference)` : text));
}

function toNodes(pieces: readonly MarkedText[]): (string | Node)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** Other names, matching ones first; each may be in another language and script. */
function toNames({ names = [] }: ShownRecord, marks: Marks): (string | Node)[] {
  const marked = names.map((name) => {
    const [text, lang] = typeof name === 'string' ? [name, undefined] : name;
    return { lang, pieces: markText(text, marks) };
  });
  const isAskedFor = ({ pieces }: { pieces: MarkedText[] }): boolean => pieces.some((piece) => piece.marked);
  const ordered = [...marked.filter(isAskedFor), ...marked.filter((entry) => !isAskedFor(entry))];
  return ordered.slice(0, MAX_NAMES).flatMap(({ lang, pieces }, index) => {
    const element = make('bdi', {}, ...toNodes(pieces));
    setLanguage(element, lang);
    return index === 0 ? [element] : [', ', element];
  });
}

function setLanguage(element: HTMLElement, lang: string | undefined): void {
  if (lang === undefined) return;
  element.lang = lang;
  element.dir = 'auto';
}

const MAX_NAMES = 8;

/** A record, and the words of the query that it does not have. */
export interface SearchResult extends Pick<SearchHit, 'without' | 'like'> {
  readonly record: ShownRecord;
}

/** What is needed from the page and the query to show a result. */
export interface ResultView {
  /** Holds the templates. */
  readonly host: ParentNode;
  readonly base: string;
  readonly labelOf: (facet: string, value: string) => string;
  readonly marks: Marks;
  /** The date that was asked for. */
  readonly when: AskedDate | undefined;
  /** Whether the query asks when something happened. */
  readonly asksWhen: boolean;
}
