/** What an entity’s identifiers in somebody else’s register say of it: the same thing, a near one, or a page about it. */
import type { Entity } from '../edition/model.ts';
import { identifierAddress } from '../wording/identifier.ts';

type Identifier = Entity['identifiers'][number];

/** Registers that name things by address. The others have pages about them, or codes. */
const THINGS: Partial<Record<Identifier['scheme'], (value: string) => string>> = {
  wikidata: (value) => `http://www.wikidata.org/entity/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
};

/** How an identifier points. One that is qualified (“town”), or one of several in a register, is not quite the same thing. */
export function identityOf(identifier: Identifier, { identifiers }: Pick<Entity, 'identifiers'>): Identity {
  const { scheme, value, note } = identifier;
  const page = identifierAddress(identifier);
  const thing = THINGS[scheme]?.(value);
  const alone = identifiers.filter((other) => other.scheme === scheme).length === 1;
  if (thing !== undefined) return { kind: alone && note === undefined ? 'same' : 'near', thing, page };
  return page === undefined ? { kind: 'code', scheme, value } : { kind: 'page', page };
}

/** Where `thing` names the thing itself, and `page` can be read about it. */
export type Identity =
  | { readonly kind: 'same' | 'near'; readonly thing: string; readonly page: string | undefined }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'code'; readonly scheme: Identifier['scheme']; readonly value: string };
