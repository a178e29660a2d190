/** Who says a claim and how firmly, as sentences. Nothing here says whether it is true. */
import { type Certainty, certainties, corroborations, stances, type Voice } from '../vocabulary/index.ts';
import type { Attribution, Claim, Corroboration, Source } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import { capitalise, subjectWithin } from './capitals.ts';
import { joinList } from './list.ts';
import { type ClaimAddress, enumerate, type Piece, plain, quote, separate, text } from './piece.ts';

/** Whether a source is a text or a recording, which cannot think. */
const IS_DOCUMENT: Readonly<Record<Voice, boolean>> = {
  author: false,
  'named-person': false,
  'unnamed-person': false,
  'unnamed-people': false,
  organisation: false,
  document: true,
  media: true,
  unspecified: false,
};

/** The phrases for documents, which suggest what a person thinks. */
const DOCUMENT_PHRASES = {
  stated: certainties.stated.phrase,
  probable: 'suggests it',
  possible: certainties.possible.phrase,
  open: certainties.open.phrase,
} as const satisfies Record<Certainty, string>;

type Phrase = (typeof certainties)[Certainty]['phrase'] | (typeof DOCUMENT_PHRASES)[Certainty];
type Verb = Phrase extends `${infer First} ${string}` ? First : never;

/** The plural forms of the verbs. */
const PLURALS: Readonly<Record<Verb, string>> = {
  states: 'state',
  suggests: 'suggest',
  thinks: 'think',
  raises: 'raise',
  leaves: 'leave',
};

/** The fields of a claim that say who makes it and how firmly. Records of earlier editions have them too. */
export type Said = Attributed & Pick<Claim, 'certainty' | 'cue'>;
export interface Attributed {
  readonly attributions: readonly Speaking[];
}
interface Speaking extends Pick<Attribution, 'stance' | 'cue' | 'count'> {
  readonly source: Speaker;
  readonly through?: readonly { readonly source: Speaker }[];
  readonly carriedFrom?: ClaimAddress;
}
type Speaker = Pick<Source, 'id' | 'voice' | 'plural' | 'subject' | 'asWorded' | 'count'>;

/** Who speaks, each source with the sources that it quotes: “Taliban sources and one guard, quoting eyewitnesses”. */
export function speakers({ attributions }: Attributed): Piece[] {
  const subjects = attributions.map(({ source, through = [] }, index): Piece[] => [
    { kind: 'source', source, text: index === 0 ? capitalise(source.subject) : subjectWithin(source) },
    ...through.flatMap((quoted): Piece[] => [
      text(', quoting '),
      { kind: 'source', source: quoted.source, text: subjectWithin(quoted.source) },
    ]),
  ]);
  return enumerate(subjects);
}

/** Who speaks, in plain words. */
export function whoSays(claim: Attributed): string {
  return plain(speakers(claim));
}

/** Whether only the author speaks. */
export function isOwn({ attributions }: Attributed): boolean {
  return attributions.every(({ source }) => source.voice === 'author');
}

/** Who speaks and how firmly, as a clause: “Taliban sources state it”, “The article does not say who states it”. */
export function sayingSo(claim: Said): Piece[] {
  return [...(isUnowned(claim) ? unowned(claim) : subjectOf(claim)), text(` ${howFirmly(claim)}`)];
}

/** Whether the article does not say who makes the claim. */
function isUnowned({ attributions }: Attributed): boolean {
  return attributions.length > 0 && attributions.every(({ source }) => source.voice === 'unspecified');
}

/** “The article does not say who”, with a link to the page of this source. */
function unowned({ attributions: [first] }: Attributed): Piece[] {
  const words = 'The article does not say who';
  return [first ? { kind: 'source', source: first.source, text: words } : text(words)];
}

/** {@link sayingSo} in plain words. */
export function sayingSoInWords(claim: Said): string {
  return plain(sayingSo(claim));
}

/** The claim with the cue, if all attributions continue the same claim. */
export function carriedFrom({ attributions }: Attributed): ClaimAddress | undefined {
  const [first, ...others] = new Set(attributions.map((attribution) => attribution.carriedFrom));
  return others.length === 0 ? first : undefined;
}

/** How firmly the sources say it, as the predicate: “state it”, “thinks it likely”. */
export function howFirmly(claim: Said): string {
  const ofDocuments = claim.attributions.every(({ source }) => IS_DOCUMENT[source.voice]);
  const phrase = ofDocuments ? DOCUMENT_PHRASES[claim.certainty] : certainties[claim.certainty].phrase;
  return isPlural(claim) ? phrase.replace(/^\S+/, (verb) => PLURALS[verb as Verb]) : phrase;
}

/**
 * How the author presents what others say: “the author reports it without vouching for it”; undefined for the author’s own words.
 */
function stanceInWords({ attributions }: Attributed): string | undefined {
  const phrases = new Set(
    attributions.filter(({ stance }) => stance !== 'own').map(({ stance }) => stances[stance].phrase),
  );
  return phrases.size === 0 ? undefined : `the author ${joinList([...phrases])}`;
}

/** One sentence: who says it, how firmly, with the article’s words of doubt, and how the author presents it. */
export function said(claim: Said): Piece[] {
  const stance = stanceInWords(claim);
  const hedge =
    claim.certainty === 'stated' || claim.cue === undefined ? [] : [text(' ('), quote(claim.cue), text(')')];
  return [...sayingSo(claim), ...hedge, text(`${stance === undefined ? '' : `; ${stance}`}.`)];
}

/** {@link said} in plain words. Cached, because the page of a claim needs it seven times. */
export const saidInWords = oncePer((claim: Said): string => plain(said(claim)));

/** The article’s words of attribution. */
export function cuesInPieces({ attributions }: Attributed): Piece[][] {
  const cues = [...new Set(attributions.flatMap(({ cue }) => cue ?? []))];
  return cues.length === 0 ? [] : [separate(cues.map((cue) => [quote(cue)]))];
}

/** The claims that attributions continue, if the sentence has no cue of its own. */
export function carriedOn(claim: Attributed): Piece[][] {
  const from = carriedFrom(claim);
  if (from) return [[text(isPlural(claim) ? 'The same sources, ' : 'The same source, '), ...continuedFrom(from)]];
  return claim.attributions.flatMap(({ source, carriedFrom: other }): Piece[][] =>
    other ? [[text(`${capitalise(subjectWithin(source))}, `), ...continuedFrom(other)]] : [],
  );
}

/** The claims that attributions continue, for a cell that already names the speakers. */
export function handedOn({ attributions }: Attributed): Piece[][] {
  const origins = new Set(attributions.flatMap(({ carriedFrom: origin }) => origin ?? []));
  return [...origins].map(continuedFrom);
}

function continuedFrom(claim: ClaimAddress): Piece[] {
  return [text('continued from '), { kind: 'claim', claim }];
}

/** Support or dispute in the article: “Confirmed: TTP sources, as to authenticity (“confirmed as genuine”)”. */
export function corroborated({ kind, source, of, cue }: Corroboration): Piece[] {
  return [
    text(`${corroborations[kind].label}: `),
    { kind: 'source', source, text: subjectWithin(source) },
    text(`${of === undefined ? '' : `, as to ${of}`} (`),
    quote(cue),
    text(')'),
  ];
}

/** The sources as the subject of a clause. If the last one quotes a source, a comma ends the quotation. */
function subjectOf(claim: Attributed): Piece[] {
  const isOpen = claim.attributions.at(-1)?.through !== undefined;
  return [...speakers(claim), ...(isOpen ? [text(',')] : [])];
}

function isPlural({ attributions }: Attributed): boolean {
  return attributions.length > 1 || attributions.some(({ source }) => source.plural);
}

/**
 * The words before a claim: “Taliban sources state it: ”. Every form of the text says who says it and how firmly both before and
 * after a claim, so that every excerpt with a whole claim has at least one of the two.
 */
export function saysBefore(claim: Said): string {
  return `${sayingSoInWords(claim)}: `;
}

/** The words after a claim: “ [Taliban sources state it]”. */
export function saysAfter(claim: Said): string {
  return ` [${sayingSoInWords(claim)}]`;
}
