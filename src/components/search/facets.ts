/** What the search form lets choose from: only what the edition has. */
import type { Edition } from '../../lib/edition/model.ts';
import { certainties, claimTypes, entityTypes, voices, type Term } from '../../lib/vocabulary/index.ts';

/** The facets of an edition, in the order of the form. */
export function toFacets({ claims, entities, sources, commentaries }: Edition): Facets {
  const types = new Set<string>([...claims, ...entities].map(({ type }) => type));
  const spoken = new Set<string>(sources.map(({ voice }) => voice));
  const held = new Set<string>(claims.map(({ certainty }) => certainty));
  return {
    certainty: choicesOf(certainties, held),
    claimType: choicesOf(claimTypes, types),
    voice: choicesOf(voices, spoken),
    entityType: choicesOf(entityTypes, types),
    source: namesOf(sources),
    entity: namesOf(entities),
    commentary: commentaries.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle })),
  };
}

function choicesOf(list: Readonly<Record<string, Term>>, used: ReadonlySet<string>): Choice[] {
  return Object.entries(list).flatMap(([value, { label }]) => (used.has(value) ? [{ value, label }] : []));
}

function namesOf(
  records: readonly { readonly id: string; readonly name: string; readonly claims: readonly unknown[] }[],
): Choice[] {
  return records.filter(({ claims }) => claims.length > 0).map(({ id, name }) => ({ value: id, label: name }));
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Facets = Readonly<
  Record<'certainty' | 'claimType' | 'voice' | 'entityType' | 'source' | 'entity' | 'commentary', readonly Choice[]>
>;
