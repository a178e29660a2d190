/**
 * A file of the text of a book: continuous prose with the ids of the site. Before each claim is its number, which links to the
 * note on it. The words around a claim say who says it and how firmly. They show only if it is not simply stated by the author,
 * which is the rule that the title page gives.
 */
import { toClaimSlug } from '../address/id.ts';
import { noteAnchor, paragraphAnchor } from '../address/url.ts';
import type { Claim } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import { isOwn, saysAfter, saysBefore } from '../wording/attribution.ts';
import { paragraphName } from '../wording/location.ts';
import type { Chapter } from './chapters.ts';
import { documentXhtml, inlineXhtml } from './xhtml.ts';

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
