/** Compares claims of different commentaries about one event. Everything is derived from the annotations of the claims. */
import type { Claim, Commentary, Edition, Entity, Source } from '../../edition/model.ts';
import { joinList } from '../../wording/list.ts';
import { isCrossing, type Relation, relationsOf } from '../../wording/relations.ts';
import { type Aspect, aspectsOf, FIRMNESS } from './aspects.ts';
import type { Places, Outcome } from './verdict.ts';
import { claimsOf, sidesOf } from './tellings.ts';

/** What several commentaries say about an event. */
export interface Comparison {
  readonly event: Entity;
  readonly sides: readonly { readonly commentary: Commentary; readonly claims: readonly Claim[] }[];
  readonly aspects: readonly Aspect[];
  readonly voices: Voices;
  /** Relations that editors recorded between claims of different sides. */
  readonly relations: readonly Relation[];
}

/** Compares what commentaries say about an event; undefined if fewer than two have it. */
export function compareEvent(event: Entity, { entities }: Pick<Edition, 'entities'>): Comparison | undefined {
  const sides = sidesOf(event);
  if (sides.length < 2) return undefined;
  const places: Places = new Map(entities.map((entity) => [entity.id, entity]));
  const claims = sides.flatMap(claimsOf);
  return {
    event,
    sides: sides.map((side) => ({ commentary: side.commentary, claims: claimsOf(side) })),
    aspects: aspectsOf(sides, places),
    voices: voicesOf(claims),
    relations: relationsBetween(claims),
  };
}

/** The relations between claims of different commentaries, in reading order. */
export function relationsBetween(claims: readonly Claim[]): Relation[] {
  const among = new Set(claims);
  return claims.flatMap(relationsOf).filter(({ from, to }) => isCrossing(from, to) && among.has(to));
}

/** The words before the aspects with an outcome. Aspects about which only one side says something are left out. */
const HEADS: readonly (readonly [Outcome, string])[] = [
  ['agree', 'Agree on'],
  ['differ', 'Differ on'],
  ['partly', 'Agree in part on'],
  ['finer', 'One is more exact on'],
];

/** “Agree on target. Differ on agent and the date. Night Watch is firmer.” */
export function inBrief({ aspects }: Pick<Comparison, 'aspects'>): string {
  const sentences = HEADS.flatMap(([outcome, head]) => {
    const labels = aspects
      .filter(({ label, verdict }) => label !== FIRMNESS && verdict.outcome === outcome)
      .map(({ label }) => NOUNS[label] ?? label.toLowerCase());
    return labels.length === 0 ? [] : [`${head} ${joinList(labels)}.`];
  });
  const firmness = aspects.find(({ label, verdict }) => label === FIRMNESS && verdict.outcome !== 'unclear');
  return [...sentences, ...(firmness ? [`${firmness.verdict.words}.`] : [])].join(' ');
}

/** Nouns for labels that are not nouns. */
const NOUNS: Readonly<Record<string, string>> = { 'What happens': 'what happens', When: 'the date' };

/** A source, with the commentaries in which it speaks or is quoted. */
export interface Speaker {
  readonly source: Source;
  readonly commentaries: readonly Commentary[];
}

/** The voices of claims. */
export interface Voices {
  /** Every source, each once, in reading order. Unspecified sources are left out. */
  readonly speakers: readonly Speaker[];
  /** The single source that all claims go back to, if there is one. Sources that only quote it are not counted. */
  readonly origin?: Source;
}

/** Counts the voices of claims. */
export function voicesOf(claims: readonly Claim[]): Voices {
  const found = new Map<Source, Set<Commentary>>();
  for (const { commentary, attributions } of claims) {
    for (const { source, through = [] } of attributions) {
      for (const each of [source, ...through.map((rung) => rung.source)]) {
        if (each.voice !== 'unspecified') found.set(each, (found.get(each) ?? new Set()).add(commentary));
      }
    }
  }
  const speakers = [...found].map(([source, works]) => ({ source, commentaries: [...works] }));
  const [origin, ...others] = new Set(claims.flatMap(originsOf));
  return { speakers, ...(origin && others.length === 0 && origin.voice !== 'unspecified' && { origin }) };
}

/** The original sources of a claim: the last of the sources that quote each other. */
function originsOf({ attributions }: Claim): Source[] {
  return attributions.map(({ source, through }) => through?.at(-1)?.source ?? source);
}
