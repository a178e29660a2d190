/**
 * The notes of a book: one for each claim, and one file for each file of the text. A note has the claim as it reads out of
 * context, who says it and how firmly, editors' notes, relations to other claims, and recorded facts. It links back to the claim.
 */
import { toClaimSlug, type ClaimId } from '../address/id.ts';
import { claimPath, entityPath, noteAnchor, withBase } from '../address/url.ts';
import type { Claim } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import { said, saysAfter, saysBefore } from '../wording/attribution.ts';
import { bearingsOf } from '../wording/relations.ts';
import { claimNameBeside, splitClaimReferences } from '../wording/location.ts';
import { type Fact, factsOf } from '../wording/facts.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { ladders, withoutQuoted } from '../wording/ladder.ts';
import { type ListedNote, listNotes } from '../wording/notes.ts';
import type { Numbering } from '../wording/references.ts';
import type { Chapter } from './text.ts';
import { documentXhtml, inlineXhtml, linkXhtml, piecesXhtml } from './xhtml.ts';

/** What is needed to link from a note to other places. */
export interface NoteContext {
  /** Address of the site. */
  readonly address: string;
  readonly language: string;
  /** The chapter that each claim is in. */
  readonly places: ReadonlyMap<ClaimId, Chapter>;
  /** The numbers of works in the list of references. */
  readonly numbering: Numbering;
}

/** The XHTML of a file of notes. */
export function notesXhtml(chapter: Chapter, context: NoteContext): string {
  const title = `Notes: ${chapter.section.title}`;
  const claims = chapter.paragraphs.flatMap((paragraph) => paragraph.claims);
  const body = [
    `<section epub:type="footnotes" aria-label="${escapeXml(title)}">`,
    `<h2>${escapeXml(title)}</h2>`,
    ...claims.map((claim) => noteXhtml(claim, chapter, context)),
    '</section>',
  ];
  return documentXhtml(title, context.language, body.join('\n'));
}

function noteXhtml(claim: Claim, { file }: Chapter, context: NoteContext): string {
  const { id, label, commentary } = claim;
  const { address } = context;
  const back = `<a role="doc-backlink" href="${file}#${toClaimSlug(id)}">¶${id}</a>`;
  const words = inBrackets(claim)
    .map(({ nodes }) => inlineXhtml(nodes))
    .join('');
  const names = claim.entities.map(({ entity }) =>
    linkXhtml(escapeXml(entity.name), withBase(address, entityPath(entity.id))),
  );
  const blocks = [
    `<h3>${back} ${escapeXml(label)}</h3>`,
    `<p class="words"><span class="by">${escapeXml(saysBefore(claim))}</span>${words}<span class="by">${escapeXml(saysAfter(claim))}</span></p>`,
    `<p>${piecesXhtml(said(withoutQuoted(claim)), address)}</p>`,
    ...ladders(claim).map(
      (rungs) => `<ol>${rungs.map((rung) => `<li>${piecesXhtml(rung, address)}</li>`).join('')}</ol>`,
    ),
    ...listNotes(claim).map((note) => editorsXhtml(note, claim, context)),
    ...bearingsOf(claim).map(
      ({ heading, links }) =>
        `<p><b>${escapeXml(heading)}:</b> ${links.map((link) => toLinked(link.claim, claim, context)).join('; ')}</p>`,
    ),
    ...factsOf(claim).map((fact) => factXhtml(fact, address)),
    ...(names.length > 0 ? [`<p><b>Names:</b> ${names.join(', ')}</p>`] : []),
    `<p>${linkXhtml('Claim page', withBase(address, claimPath(commentary.slug, id)))}</p>`,
  ];
  return `<aside epub:type="footnote" role="doc-footnote" id="${noteAnchor(id)}">${blocks.join('\n')}</aside>`;
}

/** A note of the editors, with the numbers of the works that it cites. */
function editorsXhtml({ heading, body, references }: ListedNote, { commentary }: Claim, context: NoteContext): string {
  const works = references.map(({ id }) => context.numbering.numberOf(id));
  const resting = works.map((number) => `<a href="references.xhtml#ref-${number}">[${number}]</a>`).join(' ');
  const words = body.map((node) =>
    node.type === 'text'
      ? splitClaimReferences(node.value, commentary)
          .map(({ text, claim }) => (claim ? toNote(claim, text, context) : escapeXml(text)))
          .join('')
      : inlineXhtml([node]),
  );
  return `<p class="ed"><b>${escapeXml(heading)}.</b> ${words.join('')}${resting === '' ? '' : ` ${resting}`}</p>`;
}

function factXhtml({ label, lines }: Fact, address: string): string {
  return `<p><b>${escapeXml(label)}:</b> ${lines.map((line) => piecesXhtml(line, address)).join('; ')}</p>`;
}

/** A link to a related claim: to its note, or to its page if it is in another commentary. */
function toLinked(claim: Claim, from: Claim, context: NoteContext): string {
  const words = claimNameBeside(claim, from);
  const { id, commentary } = claim;
  return commentary === from.commentary
    ? toNote(claim, words, context)
    : linkXhtml(escapeXml(words), withBase(context.address, claimPath(commentary.slug, id)));
}

/** A link to the note on a claim. */
function toNote({ id }: Pick<Claim, 'id'>, words: string, { places }: NoteContext): string {
  return linkXhtml(escapeXml(words), `${places.get(id)?.notesFile ?? ''}#${noteAnchor(id)}`);
}
