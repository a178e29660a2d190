/** The pages of sources, and of classes of sources, which are all sources with one kind of voice. */
import type { Claim, Source, Edition } from '../../edition/model.ts';
import { oncePer } from '../../edition/once.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';
import { keysOf, voices } from '../../vocabulary/index.ts';

/** The parts of the page, in their order. Each is the id of its heading. */
export const SECTIONS = ['alone', 'shared', 'corroborates', 'quoted'] as const;

export type SourceSection = (typeof SECTIONS)[number];

/** Sentences on a page of a source or a class: about two screens. */
const ROOM = 40;

/** The claims of each part of a source’s page. Cached, because each page of a source needs all of them. */
export const sectionsOfSource = oncePer(
  ({ claims, alone, corroborates, quotedIn }: Listed): Readonly<Record<SourceSection, readonly Claim[]>> => {
    const own = new Set(alone);
    return { alone, shared: claims.filter((claim) => !own.has(claim)), corroborates, quoted: quotedIn };
  },
);

/** Splits the claims of a source into pages. Every claim is shown once. */
export const pagesOfSource = oncePer((source: Listed) => {
  const all = sectionsOfSource(source);
  const seen = new Set<Claim>();
  const again: Record<SourceSection, Claim[]> = { alone: [], shared: [], corroborates: [], quoted: [] };
  const rows = SECTIONS.flatMap((section): Row[] => {
    const fresh = all[section].filter((claim) => !seen.has(claim));
    again[section] = all[section].filter((claim) => seen.has(claim));
    for (const claim of fresh) seen.add(claim);
    return fresh.length === 0 && again[section].length > 0 ? [{ section }] : fresh.map((claim) => ({ section, claim }));
  });
  return splitPages(rows, { room: ROOM }).map((page) => toPage(page, again));
});

/** A claim of a part, or the heading of a part without claims of its own. */
interface Row {
  readonly section: SourceSection;
  readonly claim?: Claim;
}

type Listed = Pick<Source, 'claims' | 'alone' | 'corroborates' | 'quotedIn'>;

function toPage({ number, total, items }: ListPage<Row>, again: Readonly<Record<SourceSection, Claim[]>>) {
  const sections = [...Map.groupBy(items, ({ section }) => section)].map(([section, rows]) => ({
    section,
    paragraphs: groupByParagraph(rows.flatMap(({ claim }) => claim ?? [])),
    /** Claims that belong here too, but are shown in an earlier part. */
    again: again[section],
  }));
  return { number, total, sections };
}

function groupByParagraph(claims: readonly Claim[]): Claim[][] {
  return [...Map.groupBy(claims, ({ commentary, paragraph }) => `${commentary.slug} ${paragraph}`).values()];
}

/** The sources of a kind of voice. */
type SourceClass = ReturnType<typeof sourceClasses>[number];

/** A page of a class: some of its sources, each with its first claims. */
type ClassPage = ListPage<{ readonly source: Source; readonly claims: readonly Claim[] }>;

/** The most claims of a source on the page of its class. Its own page has all. */
const MOST = 6;

/** The classes that have sources or had some in an edition, in the order of the vocabulary. */
export function sourceClasses({ sources, claims, commentaries }: Pick<Edition, 'sources' | 'claims' | 'commentaries'>) {
  const byVoice = Map.groupBy(sources, ({ voice }) => voice);
  const published = commentaries.flatMap(({ records }) =>
    records.flatMap(({ value }) => Object.values(value.names.sources)),
  );
  const had = new Set(published.map(({ voice }) => voice));
  return keysOf(voices).flatMap((voice) => {
    const members = byVoice.get(voice) ?? [];
    if (members.length === 0 && !had.has(voice)) return [];
    const isOf = ({ source }: Claim['attributions'][number]): boolean => source.voice === voice;
    return [
      {
        voice,
        /** Those with most claims first. */
        sources: members.toSorted((a, b) => b.claims.length - a.claims.length),
        /** Every claim of these sources once, in reading order. */
        claims: claims.filter(({ attributions }) => attributions.some(isOf)),
        /** Those that have no source outside the class. */
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

/** The first claims; all of them if only one would be left out. */
function firstOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.length > MOST + 1 ? claims.slice(0, MOST) : claims;
}
