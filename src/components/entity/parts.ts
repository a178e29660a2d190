/** The parts of an entity’s page, each with its anchor: its own page and its former ones agree here. */
import type { Entity } from '../../lib/edition/model.ts';
import type { EntityPages } from '../../lib/overview/entity/pages.ts';
import { isShared, sharedEventsAround } from '../../lib/overview/compare/tellings.ts';
import { referenceIdsOf } from '../../lib/wording/entity.ts';
import { notesOnEntity, type PageNote } from '../../lib/wording/notes.ts';
import { rowId } from '../claim/marks.ts';

/** A part of a page: its anchor, and what it is called. */
export interface PagePart {
  readonly id: string;
  readonly label: string;
}

/** A part of an entity: the page of it on which it is, and the anchor there, which may be that of a claim. */
export interface EntityPart extends PagePart {
  readonly page: number;
  readonly target: string;
}

/** In the order of the page. `named` says whether the rows of claims have their commentary in their anchors. */
export function partsOfEntity(entity: Entity, { startOf, pageOf }: EntityPages, named: boolean): EntityPart[] {
  const { article, since } = notesOnEntity(entity);
  const isOwn = ({ claim }: PageNote): boolean => claim === undefined || pageOf(claim) === undefined;
  const hasOwn = [...article, ...since].some(isOwn);
  const part = (id: string, label: string, page: number | undefined, target = id): EntityPart[] =>
    page === undefined ? [] : [{ id, label, page, target }];
  /** Notes of a kind: where the entity’s own stand, else below the first claim that has one. */
  const notes = (id: string, label: string, isAmongOwn: boolean, [first]: readonly PageNote[]): EntityPart[] => {
    if (isAmongOwn) return part(id, label, 1, OWN_NOTES);
    return first?.claim ? part(id, label, pageOf(first.claim), rowId(first.claim, named)) : [];
  };
  return [
    ...part('compare', 'Side by side', isShared(entity) || sharedEventsAround(entity).length > 0 ? 1 : undefined),
    ...part('claims', 'What is said', startOf('claims')),
    ...part('connections', 'Connections', startOf('connections')),
    ...part('says', 'What it says', startOf('says')),
    ...notes('notes', 'Notes', hasOwn, article),
    ...notes('since', 'Since then', since.some(isOwn), since),
    ...part('dates', 'When', startOf('dates')),
    ...part('references', 'References', referenceIdsOf(entity, []).length > 0 ? 1 : undefined),
  ];
}

/** The anchor of the entity’s own notes. */
export const OWN_NOTES = 'notes';
