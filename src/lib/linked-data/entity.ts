/** What SKOS and schema.org alike say of an entity: its type, its names, and its identifiers in other registers. */
import type { Entity } from '../edition/model.ts';
import type { EntityType } from '../vocabulary/index.ts';
import { identifierAddress } from '../wording/entity.ts';

/** What the kinds of entity are called at schema.org. */
export const schemaTypes = {
  person: 'Person',
  group: 'Organization',
  government: 'GovernmentOrganization',
  place: 'Place',
  agreement: 'CreativeWork',
  document: 'CreativeWork',
  event: 'Event',
} as const satisfies Record<EntityType, string>;

/** What keeps a label of the author’s from being taken for a name. */
export const LABELLED_BY_AUTHOR = 'So labelled by the author of the article; not a name they bear.';

export interface Label {
  readonly text: string;
  readonly language: string;
}

/** The names of an entity as SKOS labels: each text once in a language, in the best role it can have (SKOS S13, S14). */
export interface Labels {
  readonly preferred: Label;
  /** Spellings of the article, aliases, and names in its own script. */
  readonly others: readonly Label[];
  /** What somebody may type: the names without their apostrophes. */
  readonly hidden: readonly Label[];
}

/** `language` is that of names which have no tag of their own: the site’s. */
export function labelsOf(
  { name, asWorded, aliases, nativeNames }: Pick<Entity, 'name' | 'asWorded' | 'aliases' | 'nativeNames'>,
  language: string,
): Labels {
  const seen = new Set<string>();
  const once = ({ text, language: tag }: Label): boolean => seen.size < seen.add(`${tag} ${text}`).size;
  const preferred = { text: name, language };
  const [, ...others] = [
    preferred,
    ...asWorded.map((text) => ({ text, language })),
    ...aliases.map(({ text, lang = language }) => ({ text, language: lang })),
    ...nativeNames.map(({ text, lang }) => ({ text, language: lang })),
  ].filter(once);
  const hidden = [preferred, ...others]
    .map((label) => ({ ...label, text: label.text.replace(/['’‘ʼʿʾ]/gu, '') }))
    .filter(once);
  return { preferred, others, hidden };
}

type Identifier = Entity['identifiers'][number];

/** What an identifier tells: `thing` names the entity itself, or one close to it; `page` can be read about it. */
export type Identity =
  | { readonly kind: 'same' | 'near'; readonly thing: string; readonly page: string | undefined }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'code'; readonly scheme: Identifier['scheme']; readonly value: string };

/** Registers that name things by address. The others have pages about them, or codes. */
const THINGS: Partial<Record<Identifier['scheme'], (value: string) => string>> = {
  wikidata: (value) => `http://www.wikidata.org/entity/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
};

/** What an identifier tells. A qualified one (“town”), or one of several in a register, is not quite the same thing. */
export function identityOf(identifier: Identifier, { identifiers }: Pick<Entity, 'identifiers'>): Identity {
  const { scheme, value, note } = identifier;
  const page = identifierAddress(identifier);
  const thing = THINGS[scheme]?.(value);
  const alone = identifiers.filter((other) => other.scheme === scheme).length === 1;
  if (thing !== undefined) return { kind: alone && note === undefined ? 'same' : 'near', thing, page };
  return page === undefined ? { kind: 'code', scheme, value } : { kind: 'page', page };
}
