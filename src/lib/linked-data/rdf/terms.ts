/** The site’s own terms, and the names of nanopublications and their parts. */
import type { NamedNode } from 'n3';
import { toClaimSlug } from '../../address/id.ts';
import type { Claim } from '../../edition/model.ts';
import type { ListName } from '../../vocabulary/index.ts';
import type { ClassName, Factuality, PropertyName } from '../skos/properties.ts';
import { node } from './document.ts';
import { ownNamespaces } from './namespaces.ts';

/** Makes the terms under the site’s address. */
export function termsAt(address: string): Terms {
  const { voc, prop, pub } = ownNamespaces(address);
  return {
    list: (list) => node(voc + list),
    term: (list, key) => node(`${voc}${list}-${key}`),
    property: (name) => node(prop + name),
    class: (name) => node(prop + name),
    factualities: node(`${prop}factualities`),
    factuality: (key) => node(`${prop}factuality-${key}`),
    part: ({ commentary, id }, ...names) => node(pub + [commentary.slug, toClaimSlug(id), ...names].join('-')),
  };
}

export interface Terms {
  /** A list of the vocabulary. */
  readonly list: (list: ListName) => NamedNode;
  /** A term of a list. */
  readonly term: (list: ListName, key: string) => NamedNode;
  readonly property: (name: PropertyName) => NamedNode;
  readonly class: (name: ClassName) => NamedNode;
  /** The scheme of certainty and polarity, which stands in the file of the vocabulary. */
  readonly factualities: NamedNode;
  readonly factuality: (key: Factuality) => NamedNode;
  /** A claim’s nanopublication, or a part of it: no two have one name, for only the end of it has the form of a claim’s. */
  readonly part: (
    claim: Pick<Claim, 'id'> & { readonly commentary: { readonly slug: string } },
    ...names: readonly (string | number)[]
  ) => NamedNode;
}
