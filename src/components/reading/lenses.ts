/**
 * The lenses of the reading page: what a claim is marked with, and what a reader can have coloured or picked out.
 * The address of each is the id of its control, so that `/safe-haven/#lens-kind` opens the page with it.
 */
import { certainties, claimTypes, keysOf, voices, type ClaimType, type Voice } from '../../lib/vocabulary/index.ts';
import type { Claim, Commentary } from '../../lib/edition/model.ts';
import { capitalise } from '../../lib/wording/capitals.ts';
import { countOf } from '../../lib/wording/list.ts';

/** A lens: its id and address, what its control says, and what the line beside the text says while it is on. */
export interface Lens {
  readonly id: string;
  readonly label: string;
  /** What its colours and signs mean, or what it picks out. */
  readonly about: string;
  /** The marks it shows, each with the class that claims carry too. */
  readonly key: readonly { readonly mark: string; readonly label: string }[];
}

/** Id of the switch that lights up the words of doubt and attribution; `lens-hedges` is its address. */
export const HEDGES = 'hedges';

/** Addresses of lit-up words, alone and with each lens: `lens-hedges`, `lens-kind_hedges`. */
export function addressesWithHedges(lenses: readonly Lens[]): string[] {
  return [`lens-${HEDGES}`, ...lenses.map(({ id }) => `${id}_${HEDGES}`)];
}

/**
 * The classes of a claim on the reading page: how firmly, who speaks, what kind, whether it is contested, and whether something
 * has happened since. What most
 * claims are has none: stated, the author’s, a report.
 */
export function claimMarks(claim: Claim): string {
  const voice = voiceOf(claim);
  return [
    'claim',
    ...(claim.certainty === 'stated' ? [] : [`firm-${claim.certainty}`]),
    ...(voice === 'author' ? [] : [`v-${voice}`]),
    ...(claim.type === 'report' ? [] : [`k-${claim.type}`]),
    ...(isContested(claim) ? ['contested'] : []),
    ...(hasSince(claim) ? ['since'] : []),
  ].join(' ');
}

/** What kind of voice makes a claim; `several` where its sources are of more than one kind. */
export function voiceOf({ attributions }: Pick<Claim, 'attributions'>): Voice | 'several' {
  const [first, ...others] = new Set(attributions.map(({ source }) => source.voice));
  return first === undefined || others.length > 0 ? 'several' : first;
}

/** Whether the article itself sets a claim against another, or says that a source disputes it. */
export function isContested({
  corroborations,
  links,
  incoming,
}: Pick<Claim, 'corroborations' | 'links' | 'incoming'>): boolean {
  return (
    corroborations.some(({ kind }) => kind === 'disputed') ||
    [...links, ...incoming].some(({ rel }) => rel === 'challenges')
  );
}

/** Whether the editors tell of something that happened since. */
export function hasSince({ editorNotes }: Pick<Claim, 'editorNotes'>): boolean {
  return editorNotes.some(({ kind }) => kind === 'since');
}

/** The lenses of a commentary, with the marks that occur in it. */
export function lensesOf({ claims }: Pick<Commentary, 'claims'>): Lens[] {
  const own = claims.filter((claim) => voiceOf(claim) === 'author').length;
  const contested = claims.filter(isContested).length;
  const overtaken = claims.filter(hasSince).length;
  const of = (count: number): string => `${count} of ${countOf(claims.length, 'claim')}`;
  return [
    { id: 'lens-speaker', label: 'Coloured by who speaks', about: 'Who speaks', key: voiceKey(claims) },
    { id: 'lens-firmness', label: 'Coloured by how firmly', about: 'How firmly', key: firmnessKey(claims) },
    { id: 'lens-kind', label: 'Coloured by kind of statement', about: 'Kind', key: typeKey(claims) },
    picked('lens-only-sourced', 'Only what others say', `What others than the author say: ${of(claims.length - own)}`),
    picked('lens-only-own', 'Only the author’s own', `What the author says in their own right: ${of(own)}`),
    picked(
      'lens-only-contested',
      'Only what is contested',
      `What the article itself sets against another claim, or says is disputed: ${of(contested)}`,
    ),
    ...(overtaken === 0
      ? []
      : [picked('lens-only-since', 'Since then', `With an editors’ note on later events: ${of(overtaken)}`)]),
  ];
}

function picked(id: string, label: string, about: string): Lens {
  return { id, label, about, key: [] };
}

function voiceKey(claims: readonly Claim[]): Lens['key'] {
  const present = new Set(claims.map(voiceOf));
  const several = present.has('several') ? [{ mark: 'v-several', label: 'Several kinds' }] : [];
  return [
    ...keysOf(voices)
      .filter((voice: Voice) => present.has(voice))
      .map((voice) => ({
        mark: `v-${voice}`,
        label: `${voices[voice].label}${voice === 'author' ? ', unmarked' : ''}`,
      })),
    ...several,
  ];
}

function firmnessKey(claims: readonly Claim[]): Lens['key'] {
  const present = new Set(claims.map(({ certainty }) => certainty));
  return keysOf(certainties)
    .filter((certainty) => present.has(certainty))
    .map((certainty) => ({ mark: `firm-${certainty}`, label: capitalise(certainties[certainty].phrase) }));
}

function typeKey(claims: readonly Claim[]): Lens['key'] {
  const present = new Set(claims.map(({ type }) => type));
  return keysOf(claimTypes)
    .filter((type: ClaimType) => present.has(type))
    .map((type) => ({ mark: `k-${type}`, label: claimTypes[type].label }));
}
