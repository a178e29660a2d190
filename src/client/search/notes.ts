/** What there is to say of how a query was read: mended words, words left out, signs, terms that are filters, dates. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { quotePath } from '../../lib/address/url.ts';
import type { SearchResponse } from '../../lib/search/engine.ts';
import type { ShownRecord } from '../../lib/search/record.ts';
import { compareWording, type Wording } from '../../lib/search/wording.ts';
import { noteOnEvents } from './event-note.ts';
import type { SearchState } from './state.ts';
import { describeMissing, quote } from './words.ts';

/** The notes on a response, in order of weight. `top` are its first records, `years` those that the list of events has. */
export function makeNotes(
  state: SearchState,
  response: SearchResponse,
  top: readonly ShownRecord[],
  years: readonly string[],
): Note[] {
  const { read, missing, total, complete } = response;
  const notes: Note[] = [];
  if (missing.length > 0) notes.push({ text: describeMissing(missing), isFailure: true });
  if (!read) return notes;
  const { mended, unknown, ignored, concepts, excluded, isSentence } = read;
  if (concepts.length === 0 && unknown.length === 0 && !read.reference && ignored.length === 0 && excluded.length === 0)
    notes.push({ text: `${quote(state.query)} is too common to search for, so everything is shown.` });
  if (mended.length > 0 && total > 0) {
    notes.push({
      text: `Showing results for ${list(mended.map(({ meant }) => meant))}.`,
      link: {
        text: `Search for ${state.query} instead`,
        state: { ...state, query: `"${state.query.replaceAll('"', '')}"` },
      },
    });
  }
  if (isSentence) {
    const found = findWording(state.query, top);
    const target = parsePath((found?.record ?? top[0])?.url ?? '');
    const isPlaced = target?.kind === 'claim';
    const link = isPlaced && {
      link: { text: 'Check it word for word', path: quotePath(target.commentary, state.query) },
    };
    if (found) return [...notes, { text: describeWording(found.record, found.wording), ...link }];
    if (link) notes.push({ text: 'It is the wording of none of the first claims.', ...link });
  }
  if (unknown.length > 0 && total > 0)
    notes.push({
      text: `Left out, because no record has ${unknown.length === 1 ? 'it' : 'them'}: ${unknown.map(quote).join(', ')}.`,
    });
  const wanted = concepts.filter(({ isWeak }) => isWeak !== true);
  if (total > 0 && complete === 0 && wanted.length > 1)
    notes.push({
      text: `No record has ${wanted.length === 2 ? 'both words' : `all ${wanted.length} words`} together. Those with most come first; each says what it is without.`,
    });
  const events = noteOnEvents(concepts, years);
  if (events) notes.push(events);
  for (const { term, typed } of concepts) {
    if (!term || isChosen(state, term.facet, term.values)) continue;
    const query = concepts.length === 1 ? '' : state.query.replace(typed, '').replace(/\s+/g, ' ').trim();
    notes.push({
      text: `${quote(typed)} is also a filter.`,
      link: {
        text: `Show only: ${term.label}`,
        state: { query, filters: { ...state.filters, [term.facet]: [...term.values] } },
      },
    });
  }
  if (excluded.length > 0) notes.push({ text: `Without what has ${list(excluded.map(({ typed }) => quote(typed)))}.` });
  if (ignored.length > 0)
    notes.push({
      text: `${list(ignored.map(quote))} ${ignored.length === 1 ? 'has' : 'have'} no meaning here and ${ignored.length === 1 ? 'was' : 'were'} left out. “…” searches for a phrase, -word leaves a word out.`,
    });
  return notes;
}

function isChosen({ filters }: SearchState, facet: string, values: readonly string[]): boolean {
  return values.every((value) => filters[facet]?.includes(value));
}

/** The claim that a sentence is from. */
function findWording(
  sentence: string,
  top: readonly ShownRecord[],
): { record: ShownRecord; wording: Wording } | undefined {
  for (const record of top) {
    const wording = record.kind === 'claim' ? compareWording(sentence, record) : undefined;
    if (wording) return { record, wording };
  }
  return undefined;
}

function describeWording({ title }: ShownRecord, wording: Wording): string {
  const [number = ''] = title.split(' ');
  if (wording.is === 'today')
    return wording.isWhole
      ? `This is the wording of ${number} today.`
      : `This is part of the wording of ${number} today.`;
  const edition =
    wording.first === wording.last ? `edition ${wording.first}` : `editions ${wording.first}–${wording.last}`;
  if (wording.is === 'earlier')
    return `This is ${wording.isWhole ? '' : 'part of '}the wording of ${number} in ${edition}; it reads otherwise today.`;
  const changes = [
    ...(wording.added.length > 0 ? [`not in it: ${wording.added.map(quote).join(', ')}`] : []),
    ...(wording.missing.length > 0 ? [`missing: ${wording.missing.map(quote).join(', ')}`] : []),
  ];
  const which = wording.first === 0 ? 'today' : `of ${edition}`;
  return `This is near the wording of ${number} ${which}, but altered${changes.length === 0 ? '.' : `; ${changes.join('; ')}.`}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A sentence, with what it offers. */
export interface Note {
  readonly text: string;
  readonly link?: { readonly text: string } & ({ readonly state: SearchState } | { readonly path: string });
  /** Whether trying again may help. */
  readonly isFailure?: boolean;
}
