/**
 * The lenses of the reading page: the marks of claims, and what a reader can colour or pick out by them. The id of a lens’s
 * control is also its address, so that `/safe-haven/#lens-kind` opens the page with that lens.
 */
import type { Claim, Commentary } from '../../lib/edition/model.ts';
import { bases, basisOf, listBases } from '../../lib/overview/voices/basis.ts';
import { certainties, claimTypes, keysOf } from '../../lib/vocabulary/index.ts';
import { capitalise } from '../../lib/wording/capitals.ts';
import { isPassedOn } from '../../lib/wording/ladder.ts';
import { countOf } from '../../lib/wording/list.ts';
import { incomingWithin, linksWithin } from '../../lib/wording/relations.ts';

/** A lens: its id, the label of its control, and what the line below the bar says while it is on. */
export interface Lens {
  readonly id: string;
  readonly label: string;
  /** What its colours and signs mean, or what it picks out. */
  readonly about: string;
  /** The marks that it shows, each with the class of claims that have it. */
  readonly key: readonly { readonly mark: string; readonly label: string }[];
}

/**
 * The classes of a claim on the reading page: its certainty, its basis, its type, whether it is contested, whether something
 * has happened since, and whether its source quotes another. The most frequent values have no class: stated, by the author, a
 * report.
 */
export function claimMarks(claim: Claim): string {
  const basis = basisOf(claim);
  return [
    'claim',
    ...(claim.certainty === 'stated' ? [] : [`firm-${claim.certainty}`]),
    ...(basis === 'author' ? [] : [`v-${basis}`]),
    ...(claim.type === 'report' ? [] : [`k-${claim.type}`]),
    ...(isContested(claim) ? ['contested'] : []),
    ...(hasSince(claim) ? ['since'] : []),
    ...(isPassedOn(claim) ? ['quoted'] : []),
  ].join(' ');
}

/** Whether another claim of the same article challenges it or is challenged by it, or the article says that it is disputed. */
export function isContested(claim: Pick<Claim, 'commentary' | 'corroborations' | 'links' | 'incoming'>): boolean {
  return (
    claim.corroborations.some(({ kind }) => kind === 'disputed') ||
    [...linksWithin(claim), ...incomingWithin(claim)].some(({ rel }) => rel === 'challenges')
  );
}

/** Whether the editors have a note on something that happened since. */
export function hasSince({ editorNotes }: Pick<Claim, 'editorNotes'>): boolean {
  return editorNotes.some(({ kind }) => kind === 'since');
}

/** The lenses of a commentary: first those that mark all claims, with the marks that occur, then those that pick some claims. */
export function lensesOf({ claims }: Pick<Commentary, 'claims'>): Lens[] {
  return [
    { id: 'lens-speaker', label: 'Who speaks', about: 'On whose word', key: basisKey(claims) },
    { id: 'lens-firmness', label: 'How firmly', about: 'How firmly', key: firmnessKey(claims) },
    { id: 'lens-kind', label: 'Kind of statement', about: 'Kind', key: typeKey(claims) },
    ...PICKS.flatMap(({ id, label, picks }) => {
      const count = claims.filter(picks).length;
      return count === 0
        ? []
        : [{ id, label, about: `${label}: ${count} of ${countOf(claims.length, 'claim')}`, key: [] }];
    }),
  ];
}

/** The lenses that pick some claims and dim the others. */
const PICKS: readonly { readonly id: string; readonly label: string; readonly picks: (claim: Claim) => boolean }[] = [
  { id: 'lens-only-sourced', label: 'What others say', picks: (claim) => basisOf(claim) !== 'author' },
  { id: 'lens-only-quoted', label: 'What a source passes on from another', picks: isPassedOn },
  { id: 'lens-only-own', label: 'The author’s own', picks: (claim) => basisOf(claim) === 'author' },
  { id: 'lens-only-contested', label: 'What is contested', picks: isContested },
  { id: 'lens-only-since', label: 'What has a note on later events', picks: hasSince },
  ...keysOf(certainties).map((key) => ({
    id: `lens-only-${key}`,
    label: `What is ${certainties[key].passive}`,
    picks: ({ certainty }: Claim) => certainty === key,
  })),
];

function basisKey(claims: readonly Claim[]): Lens['key'] {
  const present = new Set(claims.map(basisOf));
  return [
    ...listBases
      .filter((basis) => present.has(basis))
      .map((basis) => ({ mark: `v-${basis}`, label: bases[basis].label })),
    ...(claims.some(isPassedOn) ? [{ mark: 'quoted', label: 'Quotes another source' }] : []),
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
    .filter((type) => present.has(type))
    .map((type) => ({ mark: `k-${type}`, label: claimTypes[type].label }));
}
