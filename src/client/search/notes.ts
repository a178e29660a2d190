/** Notes on how a query was read: corrected words, words left out, signs without meaning, terms that are filters, dates. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { paths } from '../../lib/address/url.ts';
import type { Concept, Understood } from '../../lib/search/concept.ts';
import type { SearchResponse } from '../../lib/search/engine.ts';
import type { ShownRecord } from '../../lib/search/record.ts';
import { meets, type Days } from '../../lib/search/when.ts';
import { type Note, noteOnWording } from './wording-note.ts';
import { noteOnPages } from './site-pages.ts';
import type { SearchState } from './state.ts';
import { describeMissing, quote } from './words.ts';

/** The notes on a response, the most important first. `top` are its first records. */
export function makeNotes(
  state: SearchState,
  response: SearchResponse,
  top: readonly ShownRecord[],
  { years, withdrawn }: NoteData,
): Note[] {
  const { read, missing, total, complete } = response;
  const notes: Note[] = missing.length > 0 ? [{ text: describeMissing(missing), isFailure: true }] : [];
  if (!read) return notes;
  if (total > 0 && asksNothing(read))
    notes.push({ text: `${quote(state.query)} is too common to search for, so everything is shown.` });
  if (!read.isSentence) notes.push(...noteOnPages(state.query));
  if (read.isLoose === true && total > 0)
    notes.push({ text: 'No record has the quoted words next to each other, so they were searched for one by one.' });
  if (total > 0) notes.push(...noteOnCorrections(state, read));
  const wording = read.isSentence ? noteOnWording(state.query, top) : undefined;
  if (wording) notes.push(wording.note);
  // If the pasted sentence was found, its words need no notes.
  if (wording?.isFound) return notes;
  const gone = listWithdrawn(read, withdrawn);
  notes.push(...gone.map(({ note }) => note));
  const unknown = read.unknown.filter((typed) => !gone.some((one) => one.typed === typed));
  if (total > 0) notes.push(...noteOnWords({ ...read, unknown }, complete));
  const events = noteOnEvents(read.concepts, years);
  return [...notes, ...(events ? [events] : []), ...noteOnTerms(state, read), ...noteOnSigns(read)];
}

function asksNothing({ concepts, unknown, reference, ignored, excluded }: Understood): boolean {
  return !reference && [concepts, unknown, ignored, excluded].every(({ length }) => length === 0);
}

function noteOnCorrections(state: SearchState, { corrected }: Understood): Note[] {
  if (corrected.length === 0) return [];
  const query = `"${state.query.replaceAll('"', '')}"`;
  return [
    {
      // Several words may have been read as the same name.
      text: `Showing results for ${list([...new Set(corrected.map(({ meant }) => meant))])}.`,
      link: { text: `Search for ${state.query} instead`, state: { ...state, query } },
    },
  ];
}

/** Says which words no record has, and that no record has all the words. */
function noteOnWords({ unknown, concepts }: Understood, complete: number): Note[] {
  const wanted = concepts.filter(({ isWeak }) => isWeak !== true);
  const [it, all] = [unknown.length === 1 ? 'it' : 'them', wanted.length === 2 ? 'both' : `all ${wanted.length}`];
  return [
    ...(unknown.length > 0
      ? [{ text: `Left out, because no record has ${it}: ${unknown.map(quote).join(', ')}.` }]
      : []),
    ...(complete === 0 && wanted.length > 1
      ? [
          {
            text: `No record has ${all} words together. The nearest come first; each says what it lacks.`,
          },
        ]
      : []),
  ];
}

/** The numbers that claims had until they were withdrawn, each with a note that leads to the page of the claim. */
function listWithdrawn({ unknown, reference }: Understood, withdrawn: readonly string[]) {
  const asked = reference && 'paragraph' in reference ? reference : undefined;
  const { commentary, isFolder } = asked ?? {};
  return withdrawn.flatMap((path) => {
    const target = parsePath(path);
    if (target?.kind !== 'claim') return [];
    if (commentary !== undefined && isFolder !== true && commentary !== target.commentary) return [];
    // Another commentary may have a claim with the number.
    const isAsked = asked && `${asked.paragraph}.${asked.sentence}${asked.part}` === target.id;
    const typed = isAsked ? target.id : unknown.find((one) => one.replace('¶', '') === target.id);
    const note = { text: `¶${target.id} was withdrawn.`, link: { text: 'Its last wording, and why', path } };
    return typed === undefined ? [] : [{ typed, note }];
  });
}

/** For “events in 2020”, a note with a link to the list of events in these years; `known` are the years of the list, in order. */
export function noteOnEvents(concepts: readonly Concept[], known: readonly string[]): Note | undefined {
  const when = concepts.find((concept) => concept.when)?.when;
  const isAsked = concepts.some(({ term }) => term?.facet === 'entity-type' && term.values.includes('event'));
  const years = when && isAsked ? known.filter((year) => meets(when, daysOf(Number(year)))) : [];
  const [first = '', last = first] = [years[0], years.at(-1)];
  if (years.length === 0) return undefined;
  return {
    text: 'Events are also listed by year.',
    link: {
      text: `Events in ${first === last ? first : `${first}–${last}`}`,
      path: `${paths.events}?${new URLSearchParams(years.map((year) => ['year', year]))}`,
    },
  };
}

function daysOf(year: number): Days {
  const [from = 0, to = 0] = [year, year + 1].map((one) => Date.UTC(one, 0) / 86_400_000);
  return { from, to };
}

/** Notes on words that are also the name of a filter. */
function noteOnTerms(state: SearchState, { concepts }: Understood): Note[] {
  return concepts.flatMap(({ term, typed }): Note[] => {
    const { filters } = state;
    if (!term || term.values.every((value) => filters[term.facet]?.includes(value))) return [];
    const query = concepts.length === 1 ? '' : state.query.replace(typed, '').replace(/\s+/g, ' ').trim();
    const narrowed = { query, filters: { ...filters, [term.facet]: [...term.values] } };
    return [{ text: `${quote(typed)} is also a filter.`, link: { text: `Show only: ${term.label}`, state: narrowed } }];
  });
}

function noteOnSigns({ excluded, ignored }: Understood): Note[] {
  const [has, was] = ignored.length === 1 ? ['has', 'was'] : ['have', 'were'];
  return [
    ...(excluded.length > 0 ? [{ text: `Without what has ${list(excluded.map(({ typed }) => quote(typed)))}.` }] : []),
    ...(ignored.length > 0
      ? [
          {
            text: `${list(ignored.map(quote))} ${has} no meaning here and ${was} left out. “…” searches for a phrase, -word leaves a word out.`,
          },
        ]
      : []),
  ];
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** What notes say about the site. */
export interface NoteData {
  /** The years in the list of events. */
  readonly years: readonly string[];
  /** The paths of withdrawn claims. */
  readonly withdrawn: readonly string[];
}
