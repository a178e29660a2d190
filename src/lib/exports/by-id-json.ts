/**
 * `by-id.json`: every claim and every entity by its id. Each record can be used without any other. `claims.json` has the
 * annotation in parts, for programs that process it; this file has it in words, for use of single records.
 */
import { claimPath, editionPath, entityPath, withBase } from '../address/url.ts';
import type { Claim, Edition, Entity } from '../edition/model.ts';
import { saidInWords, whoSays, saysAfter, saysBefore } from '../wording/attribution.ts';
import { workInWords } from '../wording/bibliography.ts';
import { dateInWords } from '../wording/date.ts';
import { figureInPieces } from '../wording/event.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { listNotes } from '../wording/notes.ts';
import { plain } from '../wording/piece.ts';
import { whenInPieces } from '../wording/when.ts';
import { namesOfEntity } from './search/names.ts';
import { toEnvelope } from './envelope.ts';
import type { FileOf } from './schema/files.ts';
import type { ClaimAlone, EntityAlone } from './schema/alone.ts';

/** The edition as the value of `by-id.json`. */
export function toByIdJson(edition: Edition): FileOf<'by-id'> {
  const { address } = edition.site;
  const titles = new Map(edition.references.map(({ id, title }) => [id, title]));
  return {
    ...toEnvelope('by-id', edition),
    claims: Object.fromEntries(edition.claims.map((claim) => [recordKey(claim), toClaimAlone(claim, address)])),
    entities: Object.fromEntries(edition.entities.map((entity) => [entity.id, toEntityAlone(entity, address, titles)])),
  };
}

/** A claim’s key in the file: `safe-haven/7.3`. */
export function recordKey({ id, commentary }: Pick<Claim, 'id' | 'commentary'>): string {
  return `${commentary.slug}/${id}`;
}

function toClaimAlone(claim: Claim, address: string): ClaimAlone {
  const { id, label, commentary, certainty, type, when, wordingSince } = claim;
  const { slug, original, editions } = commentary;
  const text = textInBrackets(claim);
  const last = editions.at(-1);
  return {
    id,
    commentary: slug,
    url: withBase(address, claimPath(slug, id)),
    label,
    statement: `${saysBefore(claim)}${text}${saysAfter(claim)}`,
    text,
    saidBy: whoSays(claim),
    firmness: certainty,
    said: saidInWords(claim),
    type,
    when: when.map((time) => ({ edtf: time.edtf, words: plain(whenInPieces(time)) })),
    figures: claim.figures.map((figure) => plain(figureInPieces(figure, claim))),
    notes: listNotes(claim).map(({ number, kind, heading, text: words, references }) => ({
      number,
      kind,
      heading,
      text: words,
      references: references.map(({ title }) => title),
    })),
    work: workInWords(original),
    edition: last && { number: last.number, date: last.date, url: withBase(address, editionPath(slug, last.number)) },
    wordingSince,
  };
}

function toEntityAlone(entity: Entity, address: string, titles: ReadonlyMap<string, string>): EntityAlone {
  const { id, name, type, labelledBy, summary, dates, claims } = entity;
  const names = new Set(namesOfEntity(entity).map(({ text }) => text));
  names.delete(name);
  return {
    id,
    url: withBase(address, entityPath(id)),
    name,
    type,
    labelledBy,
    otherNames: [...names],
    summary: summary && {
      text: summary.text,
      references: summary.references.flatMap((work) => titles.get(work) ?? []),
    },
    dates: dates.map(({ what, edtf }) => ({ edtf, words: `${what}: ${dateInWords(edtf)}` })),
    claims: claims.map(({ claim }) => ({
      id: recordKey(claim),
      label: claim.label,
      saidBy: whoSays(claim),
      firmness: claim.certainty,
    })),
  };
}
