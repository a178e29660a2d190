/** Decides what to do with existing sections when an original is read again. What somebody has written is never touched. */
import type { SourceMap } from '../schema/source-map.ts';
import { isUntouched, listIds, type NewSection } from './sections.ts';

/** A section file that is there. */
export interface OldSection {
  readonly name: string;
  readonly text: string;
}

/** What is to be done. Where there are conflicts, nothing is. */
export interface SectionPlan {
  readonly write: readonly NewSection[];
  readonly remove: readonly string[];
  /** Files with written work, which stay as they are. */
  readonly keep: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Written work that would no longer fit the sentences. */
export interface Conflict {
  readonly name: string;
  /** Its sentences whose number or section would be another: the number now and then; none where they would be gone. */
  readonly moves: readonly { readonly from: string; readonly to?: string }[];
}

/** Plans the sections; `before` is the source map that stands there. */
export function planSections(
  old: readonly OldSection[],
  before: SourceMap | undefined,
  sections: readonly NewSection[],
  after: SourceMap,
): SectionPlan {
  const written = old.filter(({ name, text }) => !before || !isUntouched(name, text, before));
  const names = new Set(written.map(({ name }) => name));
  const texts = new Map(old.map(({ name, text }) => [name, text]));
  return {
    write: sections.filter(({ name, text }) => !names.has(name) && texts.get(name) !== text),
    remove: old
      .map(({ name }) => name)
      .filter((name) => !names.has(name) && !sections.some((one) => one.name === name)),
    keep: [...names],
    conflicts: written.flatMap((section) => findConflict(section, before, sections, after)),
  };
}

function findConflict(
  { name, text }: OldSection,
  before: SourceMap | undefined,
  sections: readonly NewSection[],
  after: SourceMap,
): Conflict[] {
  const planned = new Set(sections.find((section) => section.name === name)?.sentences);
  const own = listIds(text);
  const digestOf = (map: SourceMap | undefined, id: string): string | undefined =>
    map?.sentences.find((sentence) => sentence.id === id)?.sha256;
  const moves = own
    .filter((id) => !planned.has(id) || digestOf(before, id) !== digestOf(after, id))
    .map((from) => {
      const to = after.sentences.find(({ sha256 }) => sha256 === digestOf(before, from))?.id;
      return { from, ...(to !== undefined && { to }) };
    });
  // A section that somebody writes in has no place for a sentence that moves into it.
  const added = [...planned].filter((id) => !own.includes(id) && digestOf(before, id) !== digestOf(after, id));
  return moves.length + added.length > 0 ? [{ name, moves }] : [];
}
