/** The parts of an entity’s page that there is something to say in, each with its anchor: its own page and its former ones agree here. */
import type { Entity } from '../../lib/edition/model.ts';
import { companionsOf } from '../../lib/overview/together.ts';
import { referenceIdsOf } from '../../lib/wording/entity-references.ts';
import { notesOnEntity } from '../../lib/wording/notes.ts';
import { eventRows, relationRows } from '../../lib/wording/rows.ts';

/** In the order of the page. */
export function partsOfEntity(entity: Entity): PagePart[] {
  const { claims, says } = entity;
  const { article, since } = notesOnEntity(entity);
  return [
    { id: 'notes', label: 'Notes', shown: article.length > 0 },
    { id: 'claims', label: 'Claims', shown: claims.length > 0 },
    { id: 'voices', label: 'Who says it', shown: claims.length > 0 },
    { id: 'says', label: 'What it says', shown: says.length > 0 },
    { id: 'dates', label: 'When', shown: claims.some(({ claim }) => claim.when.length > 0) },
    { id: 'events', label: 'Events and relations', shown: eventRows(entity).length + relationRows(entity).length > 0 },
    { id: 'together', label: 'Named with', shown: companionsOf(entity).length > 0 },
    { id: 'since', label: 'Since then', shown: since.length > 0 },
    { id: 'references', label: 'References', shown: referenceIdsOf(entity).length > 0 },
  ]
    .filter(({ shown }) => shown)
    .map(({ id, label }) => ({ id, label }));
}

/** A part of a page: its anchor, and what it is called. */
export interface PagePart {
  readonly id: string;
  readonly label: string;
}
