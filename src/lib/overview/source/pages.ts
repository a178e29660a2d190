/** The pages of a source: its claims in reading order, part by part; several pages where there are many. */
import type { Claim, Source } from '../../edition/model.ts';
import { type ListPage, splitPages } from '../../tables/pages.ts';

/** The parts of the page, in their order; each is the id of its heading. */
export type SourceSection = 'alone' | 'shared' | 'corroborates' | 'quoted';

/** Claims of one paragraph of an original. */
export type ParagraphClaims = readonly Claim[];

/** What a page of a source holds. */
export interface SourcePage {
  readonly number: number;
  readonly total: number;
  readonly sections: readonly { readonly section: SourceSection; readonly paragraphs: readonly ParagraphClaims[] }[];
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

/** Splits the claims of a source into pages. */
export function pagesOfSource(source: Listed): SourcePage[] {
  const rows = Object.entries(sectionsOfSource(source)).flatMap(([section, claims]) =>
    claims.map((claim): Row => ({ section: section as SourceSection, claim })),
  );
  return splitPages(rows, { room: ROOM }).map(toPage);
}

interface Row {
  readonly section: SourceSection;
  readonly claim: Claim;
}

type Listed = Pick<Source, 'claims' | 'alone' | 'corroborates' | 'quotedIn'>;

function toPage({ number, total, items }: ListPage<Row>): SourcePage {
  return {
    number,
    total,
    sections: [...Map.groupBy(items, ({ section }) => section)].map(([section, rows]) => ({
      section,
      paragraphs: [
        ...Map.groupBy(
          rows.map(({ claim }) => claim),
          ({ commentary, paragraph }) => `${commentary.slug} ${paragraph}`,
        ).values(),
      ],
    })),
  };
}
