/** What SKOS and schema.org share about entities: types, names, and identifiers in other registers. */
import type { Entity } from '../edition/model.ts';
import type { EntityType } from '../vocabulary/index.ts';
import { identifierAddress } from '../wording/entity.ts';

/** The schema.org types of the types of entity. */
export const schemaTypes = {
  person: 'Person',
  group: 'Organization',
  government: 'GovernmentOrganization',
  place: 'Place',
  agreement: 'CreativeWork',
  document: 'CreativeWork',
  event: 'Event',
} as const satisfies Record<EntityType, string>;

/** Says that a label is the author’s and not a name. */
export const LABELLED_BY_AUTHOR = 'A label given by the author of the article, not a name of their own.';

export interface Label {
  readonly text: string;
  readonly language: string;
}

/**
 * The names of an entity as SKOS labels: each text once in a language, in the best role it can have (SKOS S13, S14). `language` is
 * the site’s, for names without a language tag.
 */
export function labelsOf(
  { name, asWorded, aliases, nativeNames }: Pick<Entity, 'name' | 'asWorded' | 'aliases' | 'nativeNames'>,
  language: string,
) {
  const seen = new Set<string>();
  const once = ({ text, language: tag }: Label): boolean => seen.size < seen.add(`${tag} ${text}`).size;
  const preferred: Label = { text: name, language };
  const [, ...others] = [
    preferred,
    ...asWorded.map((text) => ({ text, language })),
    ...aliases.map(({ text, lang = language }) => ({ text, language: lang })),
    ...nativeNames.map(({ text, lang }) => ({ text, language: lang })),
  ].filter(once);
  const hidden = [preferred, ...others]
    .map((label) => ({ ...label, text: label.text.replace(/['’‘ʼʿʾ]/gu, '') }))
    .filter(once);
  return {
    preferred,
    /** The article’s spellings, aliases, and names in its own script. */
    others,
    /** The names without apostrophes, as people may type them. */
    hidden,
  };
}

type Identifier = Entity['identifiers'][number];

/** The meaning of an identifier. `thing` is the address of the entity itself or a close one; `page` is a page about it. */
export type Identity =
  | { readonly kind: 'same' | 'near'; readonly thing: string; readonly page: string | undefined }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'code'; readonly scheme: Identifier['scheme']; readonly value: string };

/** Registers that identify things by address. The others have pages or codes. */
const THINGS: Partial<Record<Identifier['scheme'], (value: string) => string>> = {
  wikidata: (value) => `http://www.wikidata.org/entity/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
};

/** The meaning of an identifier. If it is qualified (“town”) or one of several in a register, it is only a close match. */
export function identityOf(identifier: Identifier, { identifiers }: Pick<Entity, 'identifiers'>): Identity {
  const { scheme, value, note } = identifier;
  const page = identifierAddress(identifier);
  const thing = THINGS[scheme]?.(value);
  const alone = identifiers.filter((other) => other.scheme === scheme).length === 1;
  if (thing !== undefined) return { kind: alone && note === undefined ? 'same' : 'near', thing, page };
  return page === undefined ? { kind: 'code', scheme, value } : { kind: 'page', page };
}
