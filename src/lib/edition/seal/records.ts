/** Makes the records of the next edition: of every claim that it changes, with the names that they use. */
import type { ClaimId } from '../../address/id.ts';
import { canonicalJson, type Json } from '../../ledger/digest.ts';
import { listUsed, mergeNames } from '../../ledger/names.ts';
import { type ClaimRecord, type Names, type Records, RecordsSchema } from '../../schema/records.ts';
import type { Claim, Commentary } from '../model.ts';
import { toPhrasing } from './phrasing.ts';

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
    sections: commentary.sections.flatMap(({ title, original, paragraphs }) => {
      const from = paragraphs[0]?.claims[0]?.id;
      return from === undefined ? [] : [{ title, original, from }];
    }),
    claims,
    names: { entities: pick('entities'), sources: pick('sources'), references: pick('references') },
  };
  // What is written is what will be read: plain JSON, without fields that have no value.
  return RecordsSchema.parse(JSON.parse(JSON.stringify(records)));
}

function toRecord({ id, body, authored, scopeNotes, editorNotes }: Claim): ClaimRecord {
  const bodies = { scopeNotes: toBodies(scopeNotes), editorNotes: toBodies(editorNotes) };
  const hasMarkup = bodies.scopeNotes !== undefined || bodies.editorNotes !== undefined;
  return { id, body: toPhrasing(body), authored, ...(hasMarkup && { notes: bodies }) };
}

/** Notes with their markup; undefined where none has any. */
function toBodies(notes: readonly Pick<Claim['scopeNotes'][number], 'body'>[]): ClaimRecord['body'][] | undefined {
  const bodies = notes.map(({ body }) => toPhrasing(body));
  return bodies.some((body) => typeof body !== 'string') ? bodies : undefined;
}
