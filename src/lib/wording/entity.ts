/** Entities in words: how many claims are about them, their parts in claims, and the references of their facts. */
import type { Entity, Involvement } from '../edition/model.ts';
import { countOf } from './list.ts';
import { entityTypes, keysOf, roles, type Role } from '../vocabulary/index.ts';
import { isForeign } from './language.ts';

/** What kind of thing an entity is: “Group”, or “Group (the author’s label)”. */
export function typeInWords({ type, labelledBy }: Pick<Entity, 'type' | 'labelledBy'>): string {
  return `${entityTypes[type].label}${labelledBy === undefined ? '' : ' (the author’s label)'}`;
}

/** The text beside an entity in the index: “5 claims; 7 by it or people in it”, “named in the caption”. */
export function involvementBriefly(entity: Involved): string {
  const { claims, says, namedIn } = entity;
  if (claims.length > 0) return `${countOf(claims.length, 'claim')}${says.length > 0 ? saysAsWell(entity) : ''}`;
  if (says.length > 0)
    return isSpeaker(entity)
      ? `makes ${countOf(says.length, 'claim')}`
      : `${countOf(says.length, 'claim')} ${bySpeakers(entity)}`;
  return namedIn === undefined ? countOf(0, 'claim') : `named in the ${namedIn}`;
}

/** The heading of the claims that an entity or its people make. */
export function saysHeading({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  switch (type) {
    case 'group':
      return 'What the group, or people in it, say';
    case 'government':
      return 'What the government, or people in it, say';
    case 'place':
      return 'What people there say';
    case 'person':
      return `What ${name} says`;
    case 'agreement':
    case 'document':
    case 'event':
      return 'What it says';
  }
}

function saysAsWell(entity: Involved): string {
  return isSpeaker(entity) ? `, makes ${entity.says.length}` : `; ${entity.says.length} ${bySpeakers(entity)}`;
}

/** Who makes the claims, if some come from others on its side: then none is called its own. */
function bySpeakers({ type }: Involved): string {
  switch (type) {
    case 'group':
    case 'government':
      return 'by it or people in it';
    case 'place':
      return 'by people in it';
    case 'person':
      return 'by people on their side';
    case 'agreement':
    case 'document':
    case 'event':
      return 'by people on its side';
  }
}

/** Whether all of the claims are its own, and none come from others on its side. */
function isSpeaker({ id, sources }: Involved): boolean {
  return sources.every(({ entity, claims }) => entity?.id === id || claims.length === 0);
}

type Involved = Pick<Entity, 'id' | 'type' | 'claims' | 'says' | 'sources' | 'namedIn'>;

/** A part that an entity plays in a claim. Both sides of a relation are the same part. */
export type Part = Role | 'event' | 'relation' | 'mention';

/** The parts that have a heading. Relations are listed under the names of the other entities instead. */
export type HeadedPart = Exclude<Part, 'relation'>;

/** The parts in the order of the page. A relation counts only if the entity plays no part in an event. */
export const PARTS: readonly Part[] = ['event', ...keysOf(roles), 'relation', 'mention'];

/** The heading for each part. `it` is “it”, or the name of a person. */
const PART_HEADINGS: Readonly<Record<HeadedPart, (it: string) => string>> = {
  event: () => 'The event itself',
  agent: (it) => `What ${it} does`,
  target: (it) => `What is done to ${it}`,
  party: () => 'As one of the parties',
  topic: (it) => `What others say or do about ${it}`,
  instrument: (it) => `What is done through ${it}`,
  place: () => 'What happens there',
  origin: () => 'Movements from there',
  destination: () => 'Movements to there',
  mention: () => 'What else is said',
};

/** The first part that an entity plays in a claim, in the order of {@link PARTS}. */
export function leadingPart(as: readonly Involvement[]): Part {
  const played = new Set(as.map((part) => (part === 'subject' || part === 'object' ? 'relation' : part)));
  return PARTS.find((part) => played.has(part)) ?? 'mention';
}

/** The heading of the claims in which an entity plays a part. */
export function partHeading(part: HeadedPart, { type, name }: Pick<Entity, 'type' | 'name'>): string {
  return PART_HEADINGS[part](type === 'person' ? name : 'it');
}

/**
 * Ids of the references for an entity’s facts, in the order in which its page cites them. An id may occur more than once.
 * References for names in other languages are left out, because the page of names cites them.
 */
export function referenceIdsOf(entity: Entity, namesakes: readonly Cited[]): string[] {
  const { summary, nativeNames, aliases, dates, geography, identifiers } = entity;
  const facts: readonly Cited[] = [
    ...nativeNames,
    ...(summary ? [summary] : []),
    ...aliases.filter((alias) => !isForeign(alias)),
    ...dates,
    ...(geography?.references ? [{ references: geography.references }] : []),
    ...(geography?.coordinates ? [geography.coordinates] : []),
    ...identifiers,
    ...namesakes,
  ];
  return facts.flatMap(({ references }) => references);
}

interface Cited {
  readonly references: readonly string[];
}

type Identifier = Entity['identifiers'][number];

/** A register. `address` is undefined if it has no pages for single records. */
interface Register {
  readonly name: string;
  readonly address?: (value: string) => string;
}

const REGISTERS: Readonly<Record<Identifier['scheme'], Register>> = {
  wikidata: { name: 'Wikidata', address: (value) => `https://www.wikidata.org/wiki/${value}` },
  geonames: { name: 'GeoNames', address: (value) => `https://www.geonames.org/${value}` },
  'whos-on-first': { name: 'Who’s On First', address: (value) => `https://spelunker.whosonfirst.org/id/${value}` },
  'pa-x': { name: 'PA-X Peace Agreements', address: (value) => `https://pax.peaceagreements.org/agreements/${value}` },
  loc: { name: 'Library of Congress', address: (value) => `https://id.loc.gov/authorities/names/${value}` },
  'un-sc': { name: 'UN Security Council list' },
  'un-m49': { name: 'UN M49' },
  'iso-3166': { name: 'ISO 3166' },
};

/** The name of a register. */
export function registerName(scheme: Identifier['scheme']): string {
  return REGISTERS[scheme].name;
}

/** The address of an identifier’s page, if its register has pages. */
export function identifierAddress({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string | undefined {
  return REGISTERS[scheme].address?.(encodeURIComponent(value));
}
