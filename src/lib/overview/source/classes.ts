/** Classes of sources: those of one kind of voice, with what rests on each of them. */
import type { Claim, Edition, Source } from '../../edition/model.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';
import { keysOf, type Voice, voices } from '../../vocabulary/index.ts';

/** The sources of a kind of voice. */
export interface SourceClass {
  readonly voice: Voice;
  /** Those on which most rests first. */
  readonly sources: readonly Source[];
  /** Every claim of theirs once, in reading order; and those on nobody outside the class. */
  readonly claims: readonly Claim[];
  readonly alone: readonly Claim[];
}

/** A page of a class: some of its sources, each with its first claims. */
export type ClassPage = ListPage<{ readonly source: Source; readonly claims: readonly Claim[] }>;

/** Claims of a source on the page of its class; its own page has all of them. */
const MOST = 6;

/** Sentences on a page: about two screens. */
const ROOM = 40;

/** The classes that have sources, in the order of the vocabulary. */
export function sourceClasses({ sources, claims }: Pick<Edition, 'sources' | 'claims'>): SourceClass[] {
  const byVoice = Map.groupBy(sources, ({ voice }) => voice);
  return keysOf(voices).flatMap((voice) => {
    const members = byVoice.get(voice);
    if (!members) return [];
    const isOf = ({ source }: Claim['attributions'][number]): boolean => source.voice === voice;
    return [
      {
        voice,
        sources: members.toSorted((a, b) => b.claims.length - a.claims.length),
        claims: claims.filter(({ attributions }) => attributions.some(isOf)),
        alone: claims.filter(({ attributions }) => attributions.every(isOf)),
      },
    ];
  });
}

/** Splits the sources of a class into pages. */
export function pagesOfClass({ sources }: Pick<SourceClass, 'sources'>): ClassPage[] {
  const listed = sources.map((source) => ({ source, claims: firstOf(source.claims) }));
  // A source without a claim has a heading and a line.
  return splitPages(listed, { room: ROOM, sizeOf: ({ claims }) => claims.length + 1 });
}

/** The first claims; all of them where only one would be left out. */
function firstOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.length > MOST + 1 ? claims.slice(0, MOST) : claims;
}
