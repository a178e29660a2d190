/**
 * The search records: one for every entity, source and claim, numbered in this order. The text of a claim is indexed once, from
 * its record and not from pages. The index has keys of words; results show the words themselves.
 */
import { claimPath, entityPath, sourcePath } from '../../address/url.ts';
import type { Claim, Commentary, Edition, Entity, Inline, Source } from '../../edition/model.ts';
import { FIELDS, type Field, type IndexedRecord, type SearchKind, type ShownRecord } from '../../search/record.ts';
import { daysIn } from '../../search/when.ts';
import { keysOf, searchedKeysOf } from '../../search/words.ts';
import { claimTypes, entityTypes, voices } from '../../vocabulary/index.ts';
import { dateInWords } from '../../wording/date.ts';
import { sayingSoInWords } from '../../wording/attribution.ts';
import { claimName } from '../../wording/location.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { datesOfClaim, datesOfEntity, datesOfOriginal, type RecordDate } from './dates.ts';
import { facetsOfClaim, facetsOfEntity, facetsOfSource, findPlacesAround, type SearchFacets } from './facets.ts';
import { namesOfEntity, namesOfSource, type Name } from './names.ts';
import { originalOf } from './originals.ts';
import { synonymsIn } from './synonyms.ts';
import { oncePerText } from './once-per-text.ts';

/** Every record of the edition, in the order of their numbers. */
export function toSearchRecords(edition: Edition): SearchRecord[] {
  const placesAround = findPlacesAround(edition);
  const { language } = edition.site;
  return [
    ...edition.entities.map((entity) => toEntityRecord(entity, originalOf(entity, edition.commentaries), language)),
    ...edition.sources.map((source) => toSourceRecord(source, language)),
    ...edition.claims.map((claim) => toClaimRecord(claim, facetsOfClaim(claim, placesAround))),
  ];
}

/** The records in the form that Pagefind indexes. */
export function toIndexed(records: readonly SearchRecord[]): IndexedRecord[] {
  const keysOfPiece = oncePerText(searchedKeysOf);
  return records.map(({ searched }, number) => {
    // Each word is indexed once, in the field with the highest weight.
    const known = new Set<string>();
    const keys = BY_WEIGHT.flatMap((field) =>
      (searched[field] ?? [])
        .flatMap((text) => [...text.split(/\s+/u).flatMap(keysOfPiece), ...daysIn(text).map(toDayKey)])
        .flatMap((key) => {
          if (known.has(key)) return [];
          known.add(key);
          return [key + FIELDS[field]];
        }),
    );
    return { number, content: keys.join(' ') };
  });
}

/** A day in words as one key, so that only texts with its words next to each other have it. */
const toDayKey = (day: string): string => keysOf(day).join('');

/** Fields, those with the highest weight first. */
const BY_WEIGHT: readonly Field[] = ['label', 'find', 'text', 'near', 'note', 'was'];

function toClaimRecord(claim: Claim, facets: SearchFacets): SearchRecord {
  const { id, label, find = [], text, commentary, type, certainty } = claim;
  const was = earlierWordings(claim);
  const notes = claim.editorNotes.map((note) => note.text);
  return {
    shown: {
      kind: 'claim',
      url: claimPath(commentary.slug, id),
      title: claimName(claim),
      text: toStretches(claim),
      said: `${sayingSoInWords(claim)}.`,
      what: claimTypes[type].label,
      ...(commentary.tongue.lang !== undefined && { lang: commentary.tongue.lang }),
      certainty,
      commentary: commentary.slug,
      mentions: locateMentions(claim),
      ...(was.length > 0 && { was }),
      ...(find.length > 0 && { find }),
      ...(notes.length > 0 && { notes }),
      ...shownDates(datesOfClaim(claim)),
    },
    searched: {
      text: [text],
      label: [label],
      find,
      near: synonymsIn([text, label, ...find], commentary.language),
      note: notes,
      was: was.map(([old]) => old),
    },
    facets,
    dates: datesOfClaim(claim),
  };
}

function toEntityRecord(entity: Entity, original: Commentary['original'] | undefined, language: string): SearchRecord {
  const { id, type, summary, claims } = entity;
  const names = namesOfEntity(entity);
  return toNamedRecord({
    kind: 'entity',
    url: entityPath(id),
    what: entityTypes[type].label,
    names,
    text: summary?.text ?? '',
    language,
    claims: claims.length,
    notes: notesOfEntity(entity),
    facts: factsOfEntity(entity),
    facets: facetsOfEntity(entity),
    dates: [...datesOfEntity(entity), ...(original ? datesOfOriginal(original) : [])],
  });
}

function toSourceRecord(source: Source, language: string): SearchRecord {
  const { id, description, claims, voice } = source;
  return toNamedRecord({
    kind: 'source',
    url: sourcePath(id),
    what: voices[voice].label,
    names: namesOfSource(source),
    text: description,
    language,
    claims: claims.length,
    facets: facetsOfSource(source),
    dates: [],
  });
}

function toNamedRecord(record: NamedRecord): SearchRecord {
  const { kind, url, what, names, text, language, claims, notes = [], facts = [], facets, dates } = record;
  const [first, ...others] = names;
  return {
    shown: {
      kind,
      url,
      title: first?.text ?? '',
      text: [text],
      what,
      names: others.map((name) => (name.lang === undefined ? name.text : [name.text, name.lang])),
      claims,
      ...(notes.length > 0 && { notes }),
      ...(facts.length > 0 && { facts }),
      ...shownDates(dates),
    },
    // Names in other languages are only in the name index.
    searched: {
      text: [text],
      label: names.flatMap((name) => (name.lang === undefined ? [name.text] : [])),
      near: synonymsIn([text], language),
      note: [...notes, ...facts],
    },
    facets,
    dates,
  };
}

/** The editors’ notes on an entity, and those on its dates. */
function notesOfEntity({ notes, dates }: Entity): string[] {
  return [
    ...notes.map(({ text }) => text),
    ...dates.flatMap(({ what, note }) => (note === undefined ? [] : [`${what}: ${note}`])),
  ];
}

/** What the page of an entity also says: its dates and identifiers. */
function factsOfEntity({ dates, identifiers }: Entity): string[] {
  return [...dates.map(({ what, edtf }) => `${what}: ${dateInWords(edtf)}`), ...identifiers.map(({ value }) => value)];
}

/** The text of a claim in pieces: its own words and words in brackets, alternating. */
function toStretches(claim: Claim): string[] {
  const stretches: string[] = [''];
  for (const { added, nodes } of inBrackets(claim)) {
    const isAdded = stretches.length % 2 === 0;
    const text = textOf(nodes);
    if (added === isAdded) stretches.push(`${stretches.pop() ?? ''}${text}`);
    else stretches.push(text);
  }
  return stretches;
}

function textOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('value' in node ? node.value : textOf(node.children))).join('');
}

/** Earlier wordings, each with the first and the last edition that had it. */
function earlierWordings({ history, text }: Claim): [text: string, first: number, last: number][] {
  const wordings: [text: string, first: number, last: number][] = [];
  for (const { edition, wording } of history) {
    const last = wordings.at(-1);
    if (last?.[0] === wording) last[2] = edition.number;
    else {
      if (last) last[2] = edition.number - 1;
      wordings.push([wording, edition.number, edition.number]);
    }
  }
  return wordings.filter(([wording]) => wording !== text);
}

function shownDates(dates: readonly RecordDate[]): Pick<ShownRecord, 'dates'> {
  return dates.length === 0
    ? {}
    : {
        dates: dates.map(({ text, from, days, isFromReference }) =>
          isFromReference ? [text, from, days, 1] : [text, from, days],
        ),
      };
}

/** The positions of the words in a claim’s text that mention entities, by entity id. */
function locateMentions({ body, text }: Claim): Record<string, number[]> {
  const mentions: Record<string, number[]> = {};
  let before = '';
  const walk = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'cue') before += node.value;
      else {
        const start = before;
        walk(node.children);
        if (node.type === 'entity') (mentions[node.id] ??= []).push(...positionsBetween(start, before));
      }
    }
  };
  walk(body);
  // If the body has a different text, the positions would be wrong.
  return before.trim() === text ? mentions : {};
}

/** The positions of the words that a longer text has after a shorter one. */
function positionsBetween(start: string, end: string): number[] {
  const first = start.trimStart() === '' ? 0 : start.trim().split(/\s+/).length - (/\s$/.test(start) ? 0 : 1);
  const last = end.trim().split(/\s+/).length;
  return Array.from({ length: last - first }, (_, index) => first + index);
}

interface NamedRecord {
  readonly kind: SearchKind;
  readonly url: string;
  readonly what: string;
  /** The displayed name first. */
  readonly names: readonly Name[];
  readonly text: string;
  /** The language of the text. */
  readonly language: string;
  readonly claims: number;
  readonly notes?: readonly string[];
  readonly facts?: readonly string[];
  readonly facets: SearchFacets;
  readonly dates: readonly RecordDate[];
}

/** A search record: what results show, what is searched, and its facets. */
export interface SearchRecord {
  readonly shown: ShownRecord;
  /** Texts, by field. */
  readonly searched: Readonly<Partial<Record<keyof typeof FIELDS, readonly string[]>>>;
  readonly facets: SearchFacets;
  readonly dates: readonly RecordDate[];
}
