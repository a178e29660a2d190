/**
 * A claim in Markdown: a heading with its number, address and label; its words, with explanations in brackets, and before and
 * after them who says it and how firmly; then a list of everything else about it.
 */
import { claimPath, withBase } from '../../address/url.ts';
import type { Claim } from '../../edition/model.ts';
import { said, saysAfter, saysBefore } from '../../wording/attribution.ts';
import { bearingsOf } from '../../wording/relations.ts';
import { claimNameBeside } from '../../wording/location.ts';
import { type Fact, factsOf } from '../../wording/facts.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { ladders, withoutQuoted } from '../../wording/ladder.ts';
import { type ListedNote, listNotes } from '../../wording/notes.ts';
import type { Numbering } from '../../wording/references.ts';
import { plain } from '../../wording/piece.ts';
import { escapeMd, inlineMd, linkMd, nameMd } from './inline.ts';

/** A claim. `address` is that of the site; `numbering` has the numbers of works in the list of references. */
export function claimMd(claim: Claim, address: string, numbering: Numbering): string {
  const { id, commentary, label } = claim;
  const url = withBase(address, claimPath(commentary.slug, id));
  const words = inBrackets(claim)
    .map(({ nodes }) => inlineMd(nodes))
    .join('');
  const items = [
    `Who says it: ${escapeMd(plain(said(withoutQuoted(claim))))}`,
    ...ladders(claim).map((rungs) => `Who quotes whom: ${escapeMd(rungs.map(plain).join(', '))}`),
    ...listNotes(claim).map((note) => noteMd(note, numbering)),
    ...bearingsOf(claim).map(
      ({ heading, links }) =>
        `${heading}: ${links.map((link) => escapeMd(claimNameBeside(link.claim, claim))).join('; ')}`,
    ),
    ...factsOf(claim).map(factMd),
    ...(claim.entities.length > 0
      ? [`Names: ${claim.entities.map(({ entity }) => nameMd(entity, address)).join(', ')}`]
      : []),
  ];
  return [
    `#### ${linkMd(`¶${id}`, url)} ${escapeMd(label)}`,
    `${escapeMd(saysBefore(claim))}${words}${escapeMd(saysAfter(claim))}`,
    items.map((item) => `- ${item}`).join('\n'),
  ].join('\n\n');
}

/** A note with its number, its heading and the works that it is based on. */
function noteMd({ number, heading, body, references }: ListedNote, numbering: Numbering): string {
  const works = references.map((work) => `${numbering.numberOf(work.id)}. ${escapeMd(work.title)}`);
  const resting = works.length === 0 ? '' : ` Rests on: ${works.join('; ')}.`;
  return `Note ${number}. ${escapeMd(heading)}. ${inlineMd(body)}${resting}`;
}

function factMd({ label, lines }: Fact): string {
  return `${escapeMd(label)}: ${lines.map((line) => escapeMd(plain(line))).join('; ')}`;
}
