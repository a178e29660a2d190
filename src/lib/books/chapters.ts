/**
 * Splits a commentary into the files of a book. Reading systems load whole files, so a long section is split. The notes on the
 * claims of a file are in a separate file.
 */
import type { ClaimId } from '../address/id.ts';
import type { Commentary, Section } from '../edition/model.ts';

/** A file of the text, with its paragraphs. */
export type Chapter = ReturnType<typeof toChapters>[number];

/** The most claims in a file, unless one paragraph has more. With their notes they are about 200 KB. */
const SIZE = 100;

/** The files of the text, in reading order. */
export function toChapters({ sections }: Pick<Commentary, 'sections'>) {
  const parts = sections.flatMap((section) =>
    split(section.paragraphs).map((paragraphs, index) => ({
      section,
      /** Whether the section begins in it. */
      begins: index === 0,
      paragraphs,
    })),
  );
  return parts.map((part, index) => ({
    /** File of the text: `text-1.xhtml`. */
    file: `text-${index + 1}.xhtml`,
    /** File of the notes on it: `notes-1.xhtml`. */
    notesFile: `notes-${index + 1}.xhtml`,
    ...part,
  }));
}

/** The chapter that each claim is in. */
export function placesOf(chapters: readonly Chapter[]): ReadonlyMap<ClaimId, Chapter> {
  return new Map(
    chapters.flatMap((chapter) =>
      chapter.paragraphs.flatMap(({ claims }) => claims.map(({ id }) => [id, chapter] as const)),
    ),
  );
}

function split(paragraphs: Section['paragraphs']): Section['paragraphs'][] {
  const parts: Section['paragraphs'][number][][] = [[]];
  let size = 0;
  for (const paragraph of paragraphs) {
    if (size > 0 && size + paragraph.claims.length > SIZE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(paragraph);
    size += paragraph.claims.length;
  }
  return parts;
}
