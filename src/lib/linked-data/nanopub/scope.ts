/** What every part of a nanopublication is written with. */
import { DataFactory, type NamedNode } from 'n3';
import type { Site } from '../../schema/site.ts';
import type { Claim } from '../../edition/model.ts';
import { addressesAt, type Addresses } from '../addresses.ts';
import type { State } from '../rdf/document.ts';
import { termsAt, type Terms } from '../rdf/terms.ts';

/** Made once for a file. */
export function scopeOf(site: Site, state: State): Scope {
  return { site, state, at: addressesAt(site.address), terms: termsAt(site.address) };
}

/** The names of a claim’s nanopublication and its graphs. */
export function namesOf(claim: Claim, { terms }: Scope): Names {
  return {
    publication: terms.part(claim),
    head: terms.part(claim, 'head'),
    assertion: terms.part(claim, 'assertion'),
    provenance: terms.part(claim, 'provenance'),
    info: terms.part(claim, 'pubinfo'),
  };
}

/** `true` and `false` as Turtle writes them. */
export const truth = (value: boolean) =>
  DataFactory.literal(String(value), DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#boolean'));

export interface Scope {
  readonly site: Site;
  readonly state: State;
  readonly at: Addresses;
  readonly terms: Terms;
}

export interface Names {
  readonly publication: NamedNode;
  readonly head: NamedNode;
  readonly assertion: NamedNode;
  readonly provenance: NamedNode;
  readonly info: NamedNode;
}
