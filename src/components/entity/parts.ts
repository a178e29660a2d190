/** The parts of an entity’s page with their anchors, for its page and for the pages at its former addresses. */
import type { Entity } from '../../lib/edition/model.ts';
import type { EntityPages } from '../../lib/overview/entity/pages.ts';
import { isShared, sharedEventsAround } from '../../lib/overview/compare/tellings.ts';
import { referenceIdsOf } from '../../lib/wording/entity.ts';
import { notesOnEntity, type PageNote } from '../../lib/wording/notes.ts';
import { rowId } from '../claim/marks.ts';

/** A part of an entity: its anchor and label, the number of its page, and the anchor there, which may be that of a claim. */
export interface EntityPart {
  readonly id: string;
  readonly label: string;
  readonly page: number;
  readonly target: string;
}

/** The parts in the order of the page. `named`: whether anchors of claims include the commentary. */
export function partsOfEntity(entity: Entity, { startOf, pageOf }: EntityPages, named: boolean): EntityPart[] {
  const { article, since } = notesOnEntity(entity);
  const isOwn = ({ claim }: PageNote): boolean => claim === undefined || pageOf(claim) === undefined;
  const hasOwn = [...article, ...since].some(isOwn);
  const part = (id: string, label: string, page: number | undefined, target = id): EntityPart[] =>
    page === undefined ? [] : [{ id, label, page, target }];
  /** The part for notes of a kind: that of the entity’s own notes, or else the first claim that has such a note. */
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
