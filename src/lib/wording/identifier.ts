/** Identifiers in somebody else’s register: what the register is called and where a record can be seen. */
import type { Entity } from '../edition/model.ts';

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
