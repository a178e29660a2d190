/** The parts of an entity’s page that there is something to say in, each with its anchor: its own page and its former ones agree here. */
import type { Entity } from '../../lib/edition/model.ts';
import { arrangeClaims } from '../../lib/overview/entity/arrange.ts';
import { referenceIdsOf } from '../../lib/wording/entity-references.ts';
import { notesOnEntity } from '../../lib/wording/notes.ts';

/** In the order of the page. */
export function partsOfEntity(entity: Entity): PagePart[] {
  const { id, claims, says } = entity;
  const { article, since } = notesOnEntity(entity);
  const { parts } = arrangeClaims(entity);
  const others = claims.some(({ claim }) => claim.entities.some((other) => other.entity.id !== id));
  return [
    { id: 'notes', label: 'Notes', shown: article.length > 0 },
    { id: 'claims', label: 'What is said', shown: parts.length > 0 },
    { id: 'connections', label: 'Connections', shown: others },
    { id: 'says', label: 'What it says', shown: says.length > 0 },
    { id: 'dates', label: 'When', shown: claims.some(({ claim }) => claim.when.length > 0) },
    { id: 'voices', label: 'Who says it', shown: claims.length > 1 },
    { id: 'since', label: 'Since then', shown: since.length > 0 },
    { id: 'references', label: 'References', shown: referenceIdsOf(entity).length > 0 },
  ]
    .filter(({ shown }) => shown)
    .map(({ id: anchor, label }) => ({ id: anchor, label }));
}

/** A part of a page: its anchor, and what it is called. */
export interface PagePart {
  readonly id: string;
  readonly label: string;
}
