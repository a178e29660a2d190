/** Whether the prose of a claim says whose statement it is. */
import { parseClaimId } from '../../address/id.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { PropsOf } from '../../schema/annotation.ts';
import { keysOf } from '../../search/words.ts';
import { findAttributions } from './cues.ts';
import {
  type AnnotationDraft,
  type ClaimDraft,
  type ContentDraft,
  listAnnotations,
  listDrafts,
} from '../draft/draft.ts';

/** The attributions to sources other than the author that the prose does not show. */
export function listUnsaid(
  draft: ContentDraft,
  claim: ClaimDraft,
  before: ClaimDraft | undefined,
  lexicon: Lexicon | undefined,
): AnnotationDraft<'Attribution'>[] {
  if (!claim.complete) return [];
  const others = listDrafts(claim, 'Attribution').filter(({ value }) => isOtherThanAuthor(draft, value.source));
  if (others.length === 0 || findAttributions(claim, lexicon).length > 0) return [];
  const prose = toPhrase(claim.text);
  return others.filter(
    ({ value }) =>
      !carriesOn(value, claim, before) &&
      !(value.cue !== undefined && prose.includes(toPhrase(value.cue))) &&
      !namesSource(draft, claim, value.source, prose),
  );
}

/** Whether a source is known and speaks for somebody other than the author. */
export function isOtherThanAuthor({ sources }: ContentDraft, id: string): boolean {
  const voice = sources.get(id)?.value.voice;
  return voice !== undefined && voice !== 'author';
}

/** Whether the prose contains a name of the source, or of the entity that the source is. */
function namesSource({ sources, entities }: ContentDraft, claim: ClaimDraft, id: string, prose: string): boolean {
  const source = sources.get(id)?.value;
  if (!source) return false;
  const { name, subject, asWorded, entity } = source;
  if (claim.mentions.some(({ value }) => value.id === entity)) return true;
  const known = entity === undefined ? undefined : entities.get(entity)?.value;
  const names = [name, subject, ...asWorded, ...(known ? [known.name, ...known.aliases.map(({ text }) => text)] : [])];
  return names.map(toPhrase).some((phrase) => phrase !== ' ' && prose.includes(phrase));
}

/** Whether an attribution continues that of the claim directly before: same paragraph, same source. */
function carriesOn(
  { source, carried }: PropsOf<'Attribution'>,
  { id }: ClaimDraft,
  before: ClaimDraft | undefined,
): boolean {
  if (carried === undefined || before === undefined) return false;
  if (parseClaimId(before.id)?.paragraph !== parseClaimId(id)?.paragraph) return false;
  return !before.complete || listAnnotations(before, 'Attribution').some((other) => other.source === source);
}

/** The words of a text as they are compared: in one case and form, without an article at the beginning. */
function toPhrase(text: string): string {
  return ` ${keysOf(text.replace(/^(?:the|an?|one) /i, '')).join(' ')} `;
}
