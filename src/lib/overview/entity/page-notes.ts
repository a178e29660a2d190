/** Which notes of the editors a page of an entity shows in full, and their references. */
import type { Claim, EditorNote, Entity } from '../../edition/model.ts';
import { notesOnEntity, type PageNote, restsOn } from '../../wording/notes.ts';
import type { EntityPage } from './pages.ts';

/** The notes of a page. */
export interface PageNotes {
  /** Notes that concern the entity, by the claim on the page below which they stand. */
  readonly onClaims: ReadonlyMap<Claim, readonly EditorNote[]>;
  /** Its own notes, and those on claims that stand on none of its pages; for the first page. */
  readonly own: readonly PageNote[];
  /** Ids of the references of all of them, in the order of the page. */
  readonly referenceIds: readonly string[];
}

/** Finds the notes of one page of an entity. */
export function notesOnPage(
  entity: Pick<Entity, 'notes' | 'claimNotes' | 'claims' | 'says'>,
  { number, groups, compared }: Pick<EntityPage, 'number' | 'groups' | 'compared'>,
): PageNotes {
  const { article, since } = notesOnEntity(entity);
  const all = [...article, ...since];
  const listed = new Set([...entity.claims.map(({ claim }) => claim), ...entity.says]);
  const shown = [...compared, ...groups.flatMap(({ claims }) => claims)];
  const onClaims = new Map(
    shown.flatMap((claim): [Claim, EditorNote[]][] => {
      const notes = all.flatMap((note) => (note.claim === claim ? [note.note] : []));
      return notes.length > 0 ? [[claim, notes]] : [];
    }),
  );
  const own = number === 1 ? all.filter(({ claim }) => claim === undefined || !listed.has(claim)) : [];
  return {
    onClaims,
    own,
    referenceIds: [
      ...[...onClaims.values()].flat().flatMap(({ references }) => references.map(({ id }) => id)),
      ...own.flatMap(restsOn),
    ],
  };
}
