/** Compares claims of different commentaries about one event. Everything is derived from the annotations of the claims. */
import type { Claim, Commentary, Edition, Entity, Source } from '../../edition/model.ts';
import { joinList } from '../../wording/list.ts';
import { isCrossing, type Relation, relationsOf } from '../../wording/relations.ts';
import { aspectsOf, FIRMNESS } from './aspects.ts';
import type { Places, Outcome } from './verdict.ts';
import { claimsOf, sidesOf } from './tellings.ts';

/** What several commentaries say about an event. */
export type Comparison = NonNullable<ReturnType<typeof compareEvent>>;

/** Compares what commentaries say about an event; undefined if fewer than two have it. */
export function compareEvent(event: Entity, { entities }: Pick<Edition, 'entities'>) {
  const sides = sidesOf(event);
  if (sides.length < 2) return undefined;
  const places: Places = new Map(entities.map((entity) => [entity.id, entity]));
  const claims = sides.flatMap(claimsOf);
  return {
    event,
    sides: sides.map((side) => ({ commentary: side.commentary, claims: claimsOf(side) })),
    aspects: aspectsOf(sides, places),
    voices: voicesOf(claims),
    /** Relations that editors recorded between claims of different sides. */
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

/** Counts the voices of claims. Unspecified sources are left out. */
export function voicesOf(claims: readonly Claim[]) {
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
  return {
    /** Every source, each once, in reading order, with the commentaries in which it speaks or is quoted. */
    speakers,
    /** The single source that all claims go back to, if there is one. Sources that only quote it are not counted. */
    ...(origin && others.length === 0 && origin.voice !== 'unspecified' && { origin }),
  };
}

/** The original sources of a claim: the last of the sources that quote each other. */
function originsOf({ attributions }: Claim): Source[] {
  return attributions.map(({ source, through }) => through?.at(-1)?.source ?? source);
}
