/**
 * What the search index holds: one record for every claim, entity and source. The text of a claim is indexed once, here;
 * nothing crawls the pages. What is searched is folded (lib/names), what is shown is not, so a record has both.
 */
import { parseClaimId } from '../address/id.ts';
import { claimPath, entityPath, sourcePath } from '../address/url.ts';
import type { Claim, Edition, Entity, Inline, Source } from '../edition/model.ts';
import { claimName } from '../wording/claim-name.ts';
import { foldText } from '../names/fold.ts';
import { numberToken } from '../names/token.ts';
import { sayingSoInWords } from '../wording/attribution.ts';
import { namesOfEntity, namesOfSource } from './name-index.ts';
import { facetsOfClaim, facetsOfEntity, facetsOfSource, findPlacesAround } from './search-records-facets.ts';
import type { SearchFacets } from './search-records-facets.ts';
import { collectTokens, type Tokens } from './search-records-tokens.ts';

export { FACETS, type Facet } from '../names/facets.ts';

/** Every record of the edition, entities first, then sources, then claims, each in the edition’s order. */
export function toSearchRecords(edition: Edition): SearchRecord[] {
  const { entities, sources, claims } = edition;
  const tokens = collectTokens([
    ...entities.map((entity) => ({ path: entityPath(entity.id), names: textsOf(namesOfEntity(entity)) })),
    ...sources.map((source) => ({ path: sourcePath(source.id), names: textsOf(namesOfSource(source)) })),
  ]);
  const placesAround = findPlacesAround(edition);
  const records = [
    ...entities.map((entity) => toEntityRecord(entity, tokens)),
    ...sources.map((source) => toSourceRecord(source, tokens)),
    ...claims.map((claim) => toClaimRecord(claim, tokens, facetsOfClaim(claim, placesAround))),
  ];
  return records.map((record, order) => ({ order, ...record }));
}

function toClaimRecord(claim: Claim, tokens: Tokens, facets: SearchFacets): Unordered {
  const { id, label, find = [], text, commentary, entities, attributions, corroborations } = claim;
  const mentions = locateMentions(claim);
  const mentioned = tokens.of(Object.keys(mentions).map(entityPath));
  const quoted = attributions.flatMap(({ through = [] }) => through);
  const sources = [...attributions, ...quoted, ...corroborations].map(({ source }) => sourcePath(source.id));
  const involved = tokens.of([...entities.map(({ entity }) => entityPath(entity.id)), ...sources]);
  return {
    shown: {
      url: claimPath(commentary.slug, id),
      content: text,
      title: claimName(claim),
      said: `${sayingSoInWords(claim)}.`,
      mentions,
    },
    searched: {
      content: foldText(text),
      meta: withoutEmpty({
        number: numbersOf(id).join(' '),
        label: foldText(label),
        find: foldText(find.join(' ')),
        mentions: mentioned.join(' '),
        involves: without(involved, mentioned).join(' '),
        says: without(tokens.within(text), involved).join(' '),
      }),
    },
    facets,
  };
}

function toEntityRecord(entity: Entity, tokens: Tokens): Unordered {
  const { id, name, summary, claims } = entity;
  const names = namesOfEntity(entity);
  return toNamedRecord({
    url: entityPath(id),
    names: textsOf(names),
    langs: Object.fromEntries(names.flatMap(({ text, lang }) => (lang === undefined ? [] : [[text, lang]]))),
    // Pagefind wants some content; the name adds nothing to what it finds by name already.
    content: summary?.text ?? name,
    claims: claims.length,
    facets: facetsOfEntity(entity),
    tokens,
  });
}

function toSourceRecord(source: Source, tokens: Tokens): Unordered {
  const { id, description, claims } = source;
  return toNamedRecord({
    url: sourcePath(id),
    names: textsOf(namesOfSource(source)),
    content: description,
    claims: claims.length,
    facets: facetsOfSource(source),
    tokens,
  });
}

function toNamedRecord({
  url,
  names: [title = '', ...names],
  langs = {},
  content,
  claims,
  facets,
  tokens,
}: NamedRecord): Unordered {
  const own = tokens.of([url]);
  return {
    shown: { url, content, title, names, claims, ...(Object.keys(langs).length > 0 && { langs }) },
    searched: {
      content: foldText(content),
      meta: withoutEmpty({
        title: foldText(title),
        aliases: names.map(foldText).join(' '),
        named: own.join(' '),
        says: without(tokens.within([title, ...names, content].join(' \n ')), own).join(' '),
      }),
    },
    facets,
  };
}

/** The words by which a claim is found: for itself, its sentence and its paragraph. */
function numbersOf(id: Claim['id']): string[] {
  const parts = parseClaimId(id);
  if (!parts) return [];
  const { paragraph, sentence } = parts;
  return [...new Set([parts, { paragraph, sentence, part: '' }, { paragraph, part: '' }].map(numberToken))];
}

/** Where the text of a claim mentions which entities: positions of words, by entity. */
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
  // Where the text is not the one of the tree, no position is right.
  return before.trim() === text ? mentions : {};
}

/** Positions of the words that a text has gained. */
function positionsBetween(start: string, end: string): number[] {
  const first = start.trimStart() === '' ? 0 : start.trim().split(/\s+/).length - (/\s$/.test(start) ? 0 : 1);
  const last = end.trim().split(/\s+/).length;
  return Array.from({ length: last - first }, (_, index) => first + index);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

function withoutEmpty(meta: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

function textsOf(names: readonly { readonly text: string }[]): string[] {
  return names.map(({ text }) => text);
}

type Unordered = Omit<SearchRecord, 'order'>;

interface NamedRecord {
  readonly url: string;
  /** The displayed name first. */
  readonly names: readonly string[];
  readonly langs?: Readonly<Record<string, string>>;
  readonly content: string;
  readonly claims: number;
  readonly facets: SearchFacets;
  readonly tokens: Tokens;
}

/** The kinds of record, in the order in which results show them. */
export type SearchKind = 'entity' | 'source' | 'claim';

/** One record: what is shown of it, what is searched, and what results can be narrowed by. */
export interface SearchRecord {
  /** Its place among all, kind by kind. */
  readonly order: number;
  readonly shown: ShownRecord;
  readonly searched: {
    /** The text, folded word by word. */
    readonly content: string;
    /** Folded names and words for names, by field. They are searched and never shown. */
    readonly meta: Readonly<Record<string, string>>;
  };
  readonly facets: SearchFacets;
}

/** What a result shows. */
export interface ShownRecord {
  /** Address as a path from the site’s root. */
  readonly url: string;
  readonly content: string;
  readonly title: string;
  /** Other names. */
  readonly names?: readonly string[];
  /** The languages of those that are not in that of the site, by name. */
  readonly langs?: Readonly<Record<string, string>>;
  /** Of a claim: who says it and how firmly, as a sentence. */
  readonly said?: string;
  /** Of an entity or a source: how many claims involve it or rest on it. */
  readonly claims?: number;
  /** Of a claim: where its text mentions an entity, as positions of words. */
  readonly mentions?: Readonly<Record<string, readonly number[]>>;
}
