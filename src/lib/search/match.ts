/** Which records match a query, how strongly, and in which order they come. */
import { dayOf, yearOf } from '../date/span.ts';
import { isOnly, PHRASE, type Concept } from './concept.ts';
import type { IndexParts } from './index-parts.ts';
import { type DateRow, unpackNumbers, type Field } from './record.ts';
import type { Term } from './terms.ts';
import { COMMON_KEYS } from './words.ts';
import { meets, type AskedDate, type Days } from './when.ts';

/** The records that match a concept, with the strength of the match: from 1, the thing itself, towards 0. */
export async function matchConcept(
  concept: Concept,
  parts: IndexParts,
  isClaim: (number: number) => boolean,
  isAlone = false,
): Promise<Matches> {
  const { isName, keys, term, when, numbers: asked = [] } = concept;
  const found = await Promise.all([
    // “Groups” alone means all groups, not what has the word in its name.
    isAlone && term && !isName ? [] : matchThings(concept, parts),
    ...(when
      ? [matchDate(when, parts), ...keys.map((key) => matchDay(key, when, parts, isClaim))]
      : keys.map((key, index) => matchKey(key, Math.min(index, 9) / 100, parts, isClaim))),
    term ? matchTerm(term, isAlone || term.facet === 'entity-type' ? STRENGTH.term : STRENGTH.termAmong, parts) : [],
  ]);
  const matches = new Map<number, number>();
  for (const { numbers, strength } of [{ numbers: asked, strength: 1 }, ...found.flat()])
    for (const number of numbers) if ((matches.get(number) ?? 0) < strength) matches.set(number, strength);
  return matches;
}

/** The records among its matches that have only a synonym of a concept’s words. */
export async function findSynonyms({ keys }: Concept, found: Matches, parts: IndexParts): Promise<Set<number>> {
  const words = keys.filter((key) => !key.startsWith(PHRASE));
  const near = await Promise.all(words.map((key) => parts.find(key, 'near')));
  return new Set(near.flat().filter((number) => (found.get(number) ?? 0) <= STRENGTH.near));
}

/** Makes matches with names stronger in what has them all and is of a type asked for: “Taliban government” is rather the cabinet. */
export function preferType(concepts: readonly Concept[], matches: readonly Matches[]): readonly Matches[] {
  const named = matches.filter((_, place) => concepts[place]?.isName === true);
  const preferred = concepts.flatMap(({ term }, place) =>
    [...(term?.facet === 'entity-type' ? (matches[place] ?? []) : [])].flatMap(([number, strength]) =>
      strength >= STRENGTH.term && named.every((found) => found.has(number)) ? [number] : [],
    ),
  );
  return matches.map((found) =>
    named.includes(found)
      ? new Map([
          ...found,
          ...preferred.map((number) => [number, Math.max(found.get(number) ?? 0, STRENGTH.named)] as const),
        ])
      : found,
  );
}

/** Matches the things that a concept names, and the records that they lead to. */
async function matchThings({ things, isName }: Concept, parts: IndexParts): Promise<Match[]> {
  // Part of a name leads to all records about a thing only if few things share it.
  const isSpecific = isName || things.length <= MOST_LED_FROM;
  const found = things.map(async (thing, index): Promise<Match[]> => {
    const ofName = thing.isForm ? 1 : 0.99;
    const strength = isName ? ofName : isSpecific ? 0.97 : 0.6;
    // Among equal things, earlier ones are slightly stronger.
    const itself = { numbers: [thing.number], strength: strength - Math.min(index, 9) / 1000 };
    if (!isSpecific) return [itself];
    const [named, involved, says] = await parts.links(thing.number);
    return [
      itself,
      { numbers: unpackNumbers(named), strength: STRENGTH.named },
      { numbers: unpackNumbers(involved), strength: STRENGTH.involved },
      { numbers: unpackNumbers(says), strength: STRENGTH.says },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** Matches records that have a word, or all words of a phrase. */
async function matchKey(
  key: string,
  less: number,
  parts: IndexParts,
  isClaim: (number: number) => boolean,
): Promise<Match[]> {
  const found = key.startsWith(PHRASE)
    ? [await findAll(key.slice(PHRASE.length).split(' '), parts)]
    : await Promise.all(
        WORD_FIELDS.map(async (field) => ({ numbers: await parts.find(key, field), strength: STRENGTH[field] })),
      );
  return found.flatMap(({ numbers, strength }) => splitKinds(numbers, strength - less, isClaim));
}

/** A word in a claim counts more than one in the description of a thing. */
function splitKinds(numbers: readonly number[], strength: number, isClaim: (number: number) => boolean): Match[] {
  return [
    { numbers: numbers.filter(isClaim), strength },
    { numbers: numbers.filter((number) => !isClaim(number)), strength: strength * 0.9 },
  ];
}

/** Matches records that have all of some words, in any field. */
async function findAll(keys: readonly string[], parts: IndexParts): Promise<Match> {
  const sets = await Promise.all(
    keys.map(async (key) => new Set((await Promise.all(WORD_FIELDS.map((field) => parts.find(key, field)))).flat())),
  );
  const [first = new Set<number>(), ...others] = sets;
  const numbers = [...first].filter((number) => others.every((set) => set.has(number)));
  return { numbers, strength: keys.length > 1 ? 0.5 : STRENGTH.text };
}

async function matchTerm({ facet, values }: Term, strength: number, parts: IndexParts): Promise<Match[]> {
  const numbers = await parts.facet(facet);
  return [{ numbers: values.flatMap((value) => unpackNumbers(numbers[value] ?? [])), strength }];
}

async function matchDate(when: AskedDate, parts: IndexParts): Promise<Match[]> {
  return (await parts.dates()).flatMap((row) => {
    const [number, , , isFromReference] = row;
    const own = daysOf(row);
    const strength = (isFromReference ? STRENGTH.reference : STRENGTH.date) + fitOf(when, own) * STRENGTH.fits;
    return meets(when, untilNewYear(when, own)) ? [{ numbers: [number], strength }] : [];
  });
}

/** Matches records that mention a day in words; if it has a year, those that have dates must have one in that year. */
async function matchDay(
  key: string,
  when: AskedDate,
  parts: IndexParts,
  isClaim: (number: number) => boolean,
): Promise<Match[]> {
  const { numbers } = await findAll([key.replace(PHRASE, '').replaceAll(' ', '')], parts);
  const year = yearOf(when.from);
  const isInYear = (row: DateRow): boolean => meets({ from: dayOf(year), to: dayOf(year + 1) }, daysOf(row));
  const rows = when.isYearly === true || numbers.length === 0 ? [] : await parts.dates();
  const near = new Set(rows.filter(isInYear).map(([number]) => number));
  const far = new Set(rows.map(([number]) => number).filter((number) => !near.has(number)));
  return splitKinds(
    numbers.filter((number) => !far.has(number)),
    STRENGTH.day,
    isClaim,
  );
}

/** A span without an end counts for the year in which it begins, as in the filter by year, unless no end is asked for. */
function untilNewYear({ to, isYearly }: AskedDate, own: Days): Days {
  if (own.to < Infinity || to === Infinity || isYearly === true) return own;
  return { from: own.from, to: dayOf(yearOf(own.from) + 1) };
}

function daysOf([, from, days]: DateRow): Days {
  return { from, to: days === 0 ? Infinity : from + days };
}

/**
 * How well a span fits the date asked for, from 0 to 1: mainly how much of the span lies within the date, slightly how much
 * of the date it covers. A day in the month asked for fits better than two years that include the month.
 */
function fitOf(when: AskedDate, own: Days): number {
  if (when.isYearly === true) return 1;
  const shared = Math.min(when.to, own.to) - Math.max(when.from, own.from);
  if (shared === Infinity) return own.from === when.from ? 1 : own.from < when.from ? 0.5 : 0.9;
  const partOf = ({ from, to }: Days): number => (to - from === Infinity ? 0 : shared / (to - from));
  return 0.9 * partOf(own) + 0.1 * partOf(when);
}

const MOST_LED_FROM = 3;

const STRENGTH = {
  label: 0.9,
  find: 0.88,
  named: 0.8,
  text: 0.75,
  term: 0.92,
  termAmong: 0.6,
  date: 0.4,
  reference: 0.1,
  fits: 0.45,
  day: 0.5,
  near: 0.39,
  note: 0.35,
  involved: 0.6,
  says: 0.4,
} as const;

const WORD_FIELDS: readonly Exclude<Field, 'was'>[] = ['text', 'label', 'find', 'near', 'note'];

/** Records that match with the same strength. */
interface Match {
  readonly numbers: readonly number[];
  readonly strength: number;
}

/** Strengths of matches by record number. */
export type Matches = ReadonlyMap<number, number>;

/**
 * Ranks the records that match at least one concept; `total` is the number of all records. Among equal matches, records
 * with more claims come first, if `claims` tells how many they have.
 */
export function rankRecords(
  concepts: readonly Concept[],
  matches: readonly Matches[],
  total: number,
  claims: readonly number[] = [],
): Ranked[] {
  const weights = matches.map(({ size }, index) => Math.log(1 + total / (1 + size)) * weightOf(concepts[index]));
  const byNumber = new Map<number, Ranked>();
  matches.forEach((found, index) => {
    const weight = weights[index] ?? 0;
    const isWeak = concepts[index]?.isWeak ?? false;
    for (const [number, strength] of found) {
      const ranked = byNumber.get(number) ?? { number, has: [], coverage: 0, strength: 0 };
      byNumber.set(number, ranked);
      if (!isWeak) ranked.has.push(index);
      ranked.coverage += isWeak ? 0 : weight * shareOf(strength, concepts[index]);
      ranked.strength += (isWeak ? 0.001 : 1) * weight * strength;
    }
  });
  const wanted = concepts.filter(({ isWeak }) => isWeak !== true).length;
  for (const ranked of byNumber.values()) if (ranked.has.length === wanted) ranked.coverage *= 1.15;
  // A weak concept alone, such as a word for a kind, does not make a result.
  const isWanted = concepts.some(({ isWeak }) => isWeak !== true);
  return [...byNumber.values()]
    .filter(({ has }) => !isWanted || has.length > 0)
    .sort((a, b) => compareFit(a, b) || (claims[b.number] ?? 0) - (claims[a.number] ?? 0) || a.number - b.number);
}

/** Sorts better matches first; 0 for equal matches. */
export function compareFit(a: Ranked, b: Ranked): number {
  const coverage = b.coverage - a.coverage;
  if (Math.abs(coverage) > EQUAL) return coverage;
  const strength = b.strength - a.strength;
  return Math.abs(strength) > EQUAL ? strength : 0;
}

/** How much of the weight of a concept a match counts: all if it is in the text, half if only in a note. */
function shareOf(strength: number, concept: Concept | undefined): number {
  return Math.min(1, Math.max(concept?.when ? 0.9 : 0.5, strength / 0.8));
}

/** The part of its weight that a concept has: less if it is only a common word, more if it is a day. */
function weightOf(concept: Concept | undefined): number {
  if (!concept) return 1;
  const { from, to } = concept.when ?? { from: 0, to: 0 };
  if (to - from === 1) return 1.5;
  return isOnly(concept, COMMON_KEYS) ? 0.4 : 1;
}

const EQUAL = 1e-9;

/** A record, with the concepts of a query that it has. */
export interface Ranked {
  readonly number: number;
  /** Indices of the concepts that it has. */
  readonly has: number[];
  /** Those of which it has only a synonym. */
  readonly like?: readonly number[];
  /** The sum of their weights, less where a match is weak. */
  coverage: number;
  /** The sum of their weights, multiplied by the strengths of the matches. */
  strength: number;
}
