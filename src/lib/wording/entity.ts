/** What is said of an entity: how much the claims have of it, which part it plays in them, and what its facts rest on. */
import type { Entity, Involvement } from '../edition/model.ts';
import { countOf } from './list.ts';
import { entityTypes, keysOf, roles, type Role } from '../vocabulary/index.ts';
import { isForeign } from './language.ts';

/** What kind of thing an entity is: “Group”, or “Group, so labelled by the author”. */
export function typeInWords({ type, labelledBy }: Pick<Entity, 'type' | 'labelledBy'>): string {
  return `${entityTypes[type].label}${labelledBy === undefined ? '' : ', so labelled by the author'}`;
}

/** What is in the index beside an entity: “5 claims; 7 by it or people in it”, “named in the caption”. */
export function involvementBriefly(entity: Involved): string {
  const { claims, says, namedIn } = entity;
  if (claims.length > 0) return `${countOf(claims.length, 'claim')}${says.length > 0 ? saysAsWell(entity) : ''}`;
  if (says.length > 0)
    return isSpeaker(entity)
      ? `makes ${countOf(says.length, 'claim')}`
      : `${countOf(says.length, 'claim')} ${bySpeakers(entity)}`;
  return namedIn === undefined ? countOf(0, 'claim') : `named in the ${namedIn}`;
}

/** The heading of what an entity says, itself or through its people. */
export function saysHeading({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  switch (type) {
    case 'group':
    case 'government':
      return `What ${name}, or people in it, say`;
    case 'place':
      return `What people in ${name} say`;
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

/** Where claims come from others on its side, none is called its own. */
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

/** Whether it speaks itself, and not only unnamed sources on its side. */
function isSpeaker({ id, sources }: Involved): boolean {
  return sources.every(({ entity, claims }) => entity?.id === id || claims.length === 0);
}

type Involved = Pick<Entity, 'id' | 'type' | 'claims' | 'says' | 'sources' | 'namedIn'>;

/** A part, whichever side of a relation it is. */
export type Part = Role | 'event' | 'relation' | 'mention';

/** The parts that have a heading: relations stand under the names of the others. */
export type HeadedPart = Exclude<Part, 'relation'>;

/** Parts in the order in which a page shows them. A relation counts only where the entity plays no part in an event. */
export const PARTS: readonly Part[] = ['event', ...keysOf(roles), 'relation', 'mention'];

/** Headings of the claims in which an entity plays each part; `it` is “it”, or the name of a person. */
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

/** The first of the parts that an entity plays in a claim. */
export function leadingPart(as: readonly Involvement[]): Part {
  const played = new Set(as.map((part) => (part === 'subject' || part === 'object' ? 'relation' : part)));
  return PARTS.find((part) => played.has(part)) ?? 'mention';
}

/** What heads the claims in which an entity plays a part. */
export function partHeading(part: HeadedPart, { type, name }: Pick<Entity, 'type' | 'name'>): string {
  return PART_HEADINGS[part](type === 'person' ? name : 'it');
}

/**
 * Ids of the references that its facts rest on, as its page cites them; an id may occur more than once. `namesakes` are those it
 * is told apart from. Names in other languages have a page of their own, which cites theirs.
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

/** `address` is undefined where a register has no page for a single record. */
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

/** What the register of an identifier is called. */
export function registerName(scheme: Identifier['scheme']): string {
  return REGISTERS[scheme].name;
}

/** Where the record of an identifier can be seen, if anywhere. */
export function identifierAddress({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string | undefined {
  return REGISTERS[scheme].address?.(encodeURIComponent(value));
}
