/** The text of an edition from its records alone, as its page shows it. */
import type { ClaimId } from '../address/id.ts';
import type { EditionText } from '../ledger/text-of-edition.ts';
import type { Reference } from '../schema/reference.ts';
import { type Numbering, numberReferences } from './numbering.ts';
import type { ClaimAddress } from './piece.ts';
import type { RecordContext } from './record-values.ts';
import { readClaims, type RecordedClaim } from './recorded-claim.ts';

/** A section, in paragraphs of claims. */
export interface RecordedSection {
  readonly title: string;
  readonly original: boolean;
  /** HTML id of its heading. */
  readonly anchor: string;
  readonly paragraphs: readonly { readonly number: number; readonly claims: readonly RecordedClaim[] }[];
}

/** The sections of an edition, and the references of its notes numbered in their order. */
export function readText(
  { sections, claims: all, names }: EditionText,
  context: RecordContext,
): { sections: RecordedSection[]; numbering: Numbering } {
  const addresses = new Map<ClaimId, ClaimAddress>();
  const addressOf = (id: ClaimId): ClaimAddress => {
    const address = addresses.get(id) ?? { id, commentary: { slug: context.slug } };
    addresses.set(id, address);
    return address;
  };
  const read = sections.map(({ title, original, paragraphs }, index) => ({
    title,
    original,
    anchor: `section-${index + 1}`,
    paragraphs: paragraphs.map(({ number, claims }) => ({
      number,
      claims: readClaims(
        claims.map(({ record }) => record),
        context,
        { records: all, addressOf },
      ),
    })),
  }));
  const cited = listClaims(read).flatMap(({ editorNotes }) => editorNotes.flatMap(({ references }) => references));
  // A reference is shown with what its record had; kinds that are not known any more are shown as they are.
  const references = Object.entries(names.references).map(([id, reference]) => ({ ...reference, id }) as Reference);
  return { sections: read, numbering: numberReferences(cited, references) };
}

/** All claims, in reading order. */
export function listClaims(sections: readonly RecordedSection[]): RecordedClaim[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ claims }) => claims));
}
