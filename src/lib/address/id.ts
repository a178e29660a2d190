/**
 * Claim ids: canonical references to the published original, like chapter and verse.
 * Browser-safe: no imports.
 */

/** A sentence of the original, `paragraph.sentence`; the stand-first is paragraph 0. */
export type SentenceId = `${number}.${number}`;

/** A claim: its sentence, and a letter if the sentence has several claims (`7.3`, `8.2b`). */
export type ClaimId = SentenceId | `${SentenceId}${string}`;

/** The parts of a claim id. `part` is the letter, or '' if the sentence has only one claim. */
export interface ClaimIdParts {
  paragraph: number;
  sentence: number;
  part: string;
}

/** The form of a claim id. */
export const CLAIM_ID = /^(0|[1-9]\d*)\.([1-9]\d*)([a-z]?)$/;

/** Whether a string has the form of a claim id. */
export function isClaimId(value: string): value is ClaimId {
  return CLAIM_ID.test(value);
}

/** Parses a claim id; undefined if the text is not one. */
export function parseClaimId(value: string): ClaimIdParts | undefined {
  const [, paragraph, sentence, part = ''] = CLAIM_ID.exec(value) ?? [];
  return sentence === undefined ? undefined : { paragraph: Number(paragraph), sentence: Number(sentence), part };
}

/** Formats a claim id: the inverse of {@link parseClaimId}. */
export function formatClaimId({ paragraph, sentence, part }: ClaimIdParts): ClaimId {
  return `${paragraph}.${sentence}${part}`;
}

/** The number of a claim within its paragraph: `8.2b` → `2b`. */
export function numberInParagraph(id: ClaimId): string {
  return id.slice(id.indexOf('.') + 1);
}

/** The sentence that a claim restates: `8.2b` → `8.2`. */
export function sentenceOf(id: ClaimId): SentenceId {
  return id.replace(/[a-z]$/, '') as SentenceId;
}

/** The paragraph of the original that a claim belongs to: `8.2b` → 8. */
export function paragraphOf(id: ClaimId): number {
  return Number.parseInt(id, 10);
}

/** The form of a claim id in addresses and HTML ids: `7.3` → `c7-3`. */
export function toClaimSlug(id: ClaimId): string {
  return `c${id.replace('.', '-')}`;
}

/** The claim id of a slug: the inverse of {@link toClaimSlug}; undefined if the text is not one. */
export function fromClaimSlug(slug: string): ClaimId | undefined {
  const id = slug.replace(/^c(\d+)-/, '$1.');
  return id !== slug && isClaimId(id) ? id : undefined;
}

/** Order of the original: by paragraph, sentence, letter. For `Array.sort`. */
export function compareClaimIds(a: ClaimId, b: ClaimId): number {
  const x = parseClaimId(a);
  const y = parseClaimId(b);
  if (!x || !y) return a < b ? -1 : 1;
  return x.paragraph - y.paragraph || x.sentence - y.sentence || (x.part < y.part ? -1 : x.part > y.part ? 1 : 0);
}

/** A reference from one claim to another: its id, after the slug of its commentary if that is a different one: `harbour/7.4`. */
export type ClaimRef = ClaimId | `${string}/${ClaimId}`;

/** The parts of such a reference. `commentary` is absent if both claims are in the same commentary. */
export interface ClaimRefParts {
  commentary?: string;
  id: ClaimId;
}

/** The form of a reference to a claim. */
export const CLAIM_REF = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\/)?((?:0|[1-9]\d*)\.[1-9]\d*[a-z]?)$/;

/** Parses a reference to a claim; undefined if the text is not one. */
export function parseClaimRef(value: string): ClaimRefParts | undefined {
  const [, commentary, id] = CLAIM_REF.exec(value) ?? [];
  if (id === undefined || !isClaimId(id)) return undefined;
  return commentary === undefined ? { id } : { commentary, id };
}

/** Formats a reference to a claim: the inverse of {@link parseClaimRef}. */
export function formatClaimRef({ commentary, id }: ClaimRefParts): ClaimRef {
  return commentary === undefined ? id : `${commentary}/${id}`;
}
