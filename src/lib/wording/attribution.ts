/** Who says a claim and how firmly, as sentences. Nothing here says whether it is true. */
import { certainties, corroborations, stances } from '../vocabulary/index.ts';
import type { Attribution, Claim, Corroboration, Source } from '../edition/model.ts';
import { capitalise, subjectWithin } from './capitals.ts';
import { joinList } from './list.ts';
import { type Piece, plain, quote, separate, text } from './piece.ts';
import { agree } from './verbs.ts';

/** What a document does where a person thinks. */
const DOCUMENT_PHRASES: Partial<Record<Claim['certainty'], string>> = { probable: 'suggests it' };

/** A claim as far as it takes to say who makes it, so that records of earlier editions will do. */
export type Said = Attributed & Pick<Claim, 'certainty' | 'cue'>;
export interface Attributed {
  readonly attributions: readonly (Pick<Attribution, 'stance' | 'cue'> & { readonly source: Speaker })[];
}
type Speaker = Pick<Source, 'id' | 'voice' | 'plural' | 'subject' | 'asWorded'>;

/** Who speaks, each source by itself: “Taliban sources and sources in Al-Qa’ida”. */
export function speakers({ attributions }: Attributed): Piece[] {
  const subjects = attributions.map(({ source }, index): Piece[] => [
    { kind: 'source', source, text: index === 0 ? capitalise(source.subject) : subjectWithin(source) },
  ]);
  return separate(subjects, ', ', ' and ');
}

/** Who speaks, in plain words. */
export function whoSays(claim: Attributed): string {
  return plain(speakers(claim));
}

/** Whether the author alone speaks. */
export function isOwn({ attributions }: Attributed): boolean {
  return attributions.every(({ source }) => source.voice === 'author');
}

/** Who speaks, briefly: “the same sources” where others than the author go on speaking after `previous`. */
export function whoSaysBriefly(claim: Attributed, previous: Attributed | undefined): string {
  if (!previous || isOwn(claim) || !haveSameSources(claim, previous)) return whoSays(claim);
  return isPlural(claim) ? 'the same sources' : 'the same source';
}

/** How firmly, to follow {@link whoSays}: “say so without hedging”, “thinks it likely”. */
export function howFirmly(claim: Said): string {
  const ofDocuments = claim.attributions.every(({ source }) => source.voice === 'document' || source.voice === 'media');
  const phrase = (ofDocuments ? DOCUMENT_PHRASES[claim.certainty] : undefined) ?? certainties[claim.certainty].phrase;
  return agree(phrase, isPlural(claim));
}

/** The shortest form of {@link howFirmly}, for the margin: “say so”, “thinks it likely”. */
export function howFirmlyBriefly(claim: Said): string {
  return claim.certainty === 'stated' ? agree('says so', isPlural(claim)) : howFirmly(claim);
}

/** How the author stands to what others say: “the author reports it without vouching for it”; undefined for the author’s own words. */
export function stanceInWords({ attributions }: Attributed): string | undefined {
  const phrases = new Set(
    attributions.filter(({ stance }) => stance !== 'own').map(({ stance }) => stances[stance].phrase),
  );
  return phrases.size === 0 ? undefined : `the author ${joinList([...phrases])}`;
}

/** Who says it, how firmly with the article’s words for the doubt, and the author’s stance, as one sentence. */
export function said(claim: Said): Piece[] {
  const stance = stanceInWords(claim);
  const hedge =
    claim.certainty === 'stated' || claim.cue === undefined ? [] : [text(' ('), quote(claim.cue), text(')')];
  return [
    ...speakers(claim),
    text(` ${howFirmly(claim)}`),
    ...hedge,
    text(`${stance === undefined ? '' : `; ${stance}`}.`),
  ];
}

/** {@link said} in plain words. */
export function saidInWords(claim: Said): string {
  return plain(said(claim));
}

/** The words of the article that hand the claim to its sources; none where the sentence has none of its own. */
export function attributionCues({ attributions }: Attributed): string[] {
  return [...new Set(attributions.flatMap(({ cue }) => cue ?? []))];
}

/** What the article says of support or dispute: “Confirmed: TTP sources, as to authenticity (“confirmed as genuine”)”. */
export function corroborated({ kind, source, of, cue }: Corroboration): Piece[] {
  return [
    text(`${corroborations[kind].label}: `),
    { kind: 'source', source, text: subjectWithin(source) },
    text(`${of === undefined ? '' : `, as to ${of}`} (`),
    quote(cue),
    text(')'),
  ];
}

function haveSameSources(a: Attributed, b: Attributed): boolean {
  const [first, second] = [a, b].map(({ attributions }) => attributions.map(({ source }) => source.id).join(' '));
  return first === second;
}

function isPlural({ attributions }: Attributed): boolean {
  return attributions.length > 1 || attributions.some(({ source }) => source.plural);
}
