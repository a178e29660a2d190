/**
 * The text of a book: continuous prose with the ids of the site. Before each claim is its number, which links to the note on it.
 * The words around a claim say who says it and how firmly. They show only if it is not simply stated by the author, which is the
 * rule that the title page gives. Reading systems load whole files, so a long section is split. The notes on the claims of a file
 * are in a separate file.
 */
import { type ClaimId, toClaimSlug } from '../address/id.ts';
import { noteAnchor, paragraphAnchor } from '../address/url.ts';
import type { Claim, Commentary, Section } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import { isOwn, saysAfter, saysBefore } from '../wording/attribution.ts';
import { paragraphName } from '../wording/location.ts';
import { documentXhtml, inlineXhtml } from './xhtml.ts';

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

/** The XHTML of a file of the text. */
export function textXhtml(chapter: Chapter, language: string): string {
  const { section, begins, paragraphs } = chapter;
  const title = section.original ? section.title : `[${section.title}]`;
  const body = [
    '<section epub:type="chapter" role="doc-chapter"' +
      (begins ? ` aria-labelledby="${section.anchor}">` : ` aria-label="${escapeXml(title)}, continued">`),
    ...(begins ? [`<h2 id="${section.anchor}">${escapeXml(title)}</h2>`] : []),
    ...paragraphs.map(
      ({ number, claims }) =>
        `<p id="${paragraphAnchor(number)}" title="${escapeXml(paragraphName(number))}">${claims
          .map((claim) => claimXhtml(claim, chapter))
          .join(' ')}</p>`,
    ),
    '</section>',
  ];
  return documentXhtml(title, language, body.join('\n'));
}

function claimXhtml(claim: Claim, { notesFile }: Chapter): string {
  const seen = isOwn(claim) && claim.certainty === 'stated' ? 'by' : 'by seen';
  return [
    `<span id="${toClaimSlug(claim.id)}">`,
    `<a class="n" epub:type="noteref" role="doc-noteref" href="${notesFile}#${noteAnchor(claim.id)}">${claim.id}</a>`,
    `<span class="by"> ${escapeXml(saysBefore(claim))}</span>`,
    inlineXhtml(claim.body),
    `<span class="${seen}">${escapeXml(saysAfter(claim))}</span>`,
    '</span>',
  ].join('');
}
