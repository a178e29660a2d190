/** Makes the next edition of a commentary, with the records of every claim that it changes. */
import { digestOriginal, digestSourceMap, canonicalJson, type Json } from '../../ledger/digest.ts';
import { type Authored, findChanges, standingsAfter } from '../../ledger/history.ts';
import { findNamedDigest, digestRecords, formatRecords } from '../../ledger/prove.ts';
import { type Imprint, sealEdition } from '../../ledger/seal.ts';
import type { Change, EditionRecord, Ledger } from '../../schema/ledger.ts';
import type { Commentary, Claim } from '../model.ts';
import type { ClaimId } from '../../address/id.ts';
import { listUsed, mergeNames } from '../../ledger/names.ts';
import { type ClaimRecord, type Names, type Records, RecordsSchema } from '../../schema/records.ts';
import { toPhrasing } from '../draft/phrasing.ts';

/** The ledger with the next edition added; undefined if nothing has changed since the last one. */
export function sealCommentary(commentary: Commentary, imprint: Pick<Imprint, 'date' | 'note'>): Ledger | undefined {
  const { sentences, published } = commentary;
  return sealEdition(commentary.ledger, toAuthored(commentary), {
    ...imprint,
    original: digestOriginal(sentences),
    sourceMap: digestSourceMap(sentences),
    sourceMapBefore: published?.sourceMap,
    hasNewHeadings: hasNewHeadings(commentary),
    records: digestRecords(writeRecords(commentary)),
    earlierRecords: listUnnamed(commentary),
  });
}

/** The text of the next edition’s records file, which the ledger names by its digest. */
export function writeRecords(commentary: Commentary): string {
  const changed = new Set(listUnsealed(commentary).map(({ id }) => id));
  return formatRecords(makeRecords(commentary, commentary.editions.length + 1, changed));
}

/** Records files that no edition names yet: those of editions that were sealed before ledgers named them. */
function listUnnamed({ ledger, records }: Commentary): EditionRecord['earlierRecords'] {
  if (!ledger) return undefined;
  return records
    .filter(({ value }) => findNamedDigest(ledger, value.edition) === undefined)
    .map(({ value, text }) => ({ edition: value.edition, records: digestRecords(text) }));
}

/** The changes since the last edition. */
export function listUnsealed(commentary: Commentary): Change[] {
  return findChanges(standingsAfter(commentary.ledger?.editions ?? []), toAuthored(commentary));
}

/** Whether the sections differ from those of the last edition: their headings, their order or where they begin. */
export function hasNewHeadings({ sections, records }: Commentary): boolean {
  const before = records.at(-1)?.value.sections;
  return before !== undefined && canonicalJson(before) !== canonicalJson(toSections(sections));
}

function toSections(sections: Commentary['sections']): Records['sections'] {
  return sections.flatMap(({ title, original, paragraphs }) => {
    const from = paragraphs[0]?.claims[0]?.id;
    return from === undefined ? [] : [{ title, original, from }];
  });
}

function toAuthored({ claims, withdrawn }: Commentary): Authored {
  return {
    claims: claims.map(({ id, text, annotationDigest }) => ({ id, wording: text, annotation: annotationDigest })),
    withdrawn: withdrawn.map(({ id, reason, successorIds }) => ({ id, reason, successors: successorIds })),
  };
}

/** The records of edition `number`, which changes the claims with these ids. */
export function makeRecords(commentary: Commentary, number: number, changed: ReadonlySet<ClaimId>): Records {
  const claims = commentary.claims.filter(({ id }) => changed.has(id)).map(toRecord);
  const used = listUsed(claims);
  const before = mergeNames(commentary.records.map(({ value }) => value.names));
  const pick = <K extends keyof Names>(list: K): Names[K] => {
    const isNeeded = ([id, name]: [string, unknown]): boolean =>
      used[list].has(id) || canonicalJson(name as Json) !== canonicalJson(before[list][id] as Json);
    return Object.fromEntries(Object.entries(commentary.names[list]).filter(isNeeded));
  };
  const records = {
    schemaVersion: 1,
    edition: number,
    sections: toSections(commentary.sections),
    claims,
    names: { entities: pick('entities'), sources: pick('sources'), references: pick('references') },
  };
  // Through JSON, so that the value is what will be read back: without fields that are undefined.
  return RecordsSchema.parse(JSON.parse(JSON.stringify(records)));
}

function toRecord({ id, body, authored, scopeNotes, editorNotes }: Claim): ClaimRecord {
  const bodies = { scopeNotes: toBodies(scopeNotes), editorNotes: toBodies(editorNotes) };
  const hasMarkup = bodies.scopeNotes !== undefined || bodies.editorNotes !== undefined;
  return { id, body: toPhrasing(body), authored, ...(hasMarkup && { notes: bodies }) };
}

/** Notes with their markup; undefined if none has any. */
function toBodies(notes: readonly Pick<Claim['scopeNotes'][number], 'body'>[]): ClaimRecord['body'][] | undefined {
  const bodies = notes.map(({ body }) => toPhrasing(body));
  return bodies.some((body) => typeof body !== 'string') ? bodies : undefined;
}
