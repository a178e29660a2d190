/** The pages of a source: its claims in reading order, part by part; several pages where there are many. */
import type { Claim, Source } from '../../edition/model.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';

/** The parts of the page, in their order; each is the id of its heading. */
export type SourceSection = 'alone' | 'shared' | 'corroborates' | 'quoted';

/** Claims of one paragraph of an original. */
export type ParagraphClaims = readonly Claim[];

/** A part of a source’s page, as far as one page has it. */
export interface SourcePart {
  readonly section: SourceSection;
  readonly paragraphs: readonly ParagraphClaims[];
  /** Claims that belong here too and stand in an earlier part. */
  readonly again: readonly Claim[];
}

/** What a page of a source holds. */
export interface SourcePage {
  readonly number: number;
  readonly total: number;
  readonly sections: readonly SourcePart[];
}

/** Sentences on a page: about two screens. */
const ROOM = 40;

/** The claims of each part of a source’s page. */
export function sectionsOfSource({
  claims,
  alone,
  corroborates,
  quotedIn,
}: Listed): Readonly<Record<SourceSection, readonly Claim[]>> {
  const own = new Set(alone);
  return { alone, shared: claims.filter((claim) => !own.has(claim)), corroborates, quoted: quotedIn };
}

/** Splits the claims of a source into pages; every claim stands once. */
export function pagesOfSource(source: Listed): SourcePage[] {
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
}

/** In the order of the page. */
export const SECTIONS = ['alone', 'shared', 'corroborates', 'quoted'] as const satisfies readonly SourceSection[];

/** A claim of a part, or the part’s mere heading. */
interface Row {
  readonly section: SourceSection;
  readonly claim?: Claim;
}

type Listed = Pick<Source, 'claims' | 'alone' | 'corroborates' | 'quotedIn'>;

function toPage({ number, total, items }: ListPage<Row>, again: Readonly<Record<SourceSection, Claim[]>>): SourcePage {
  const sections = [...Map.groupBy(items, ({ section }) => section)].map(([section, rows]) => ({
    section,
    paragraphs: groupByParagraph(rows.flatMap(({ claim }) => claim ?? [])),
    again: again[section],
  }));
  return { number, total, sections };
}

function groupByParagraph(claims: readonly Claim[]): ParagraphClaims[] {
  return [...Map.groupBy(claims, ({ commentary, paragraph }) => `${commentary.slug} ${paragraph}`).values()];
}
