/** The first and last pages of a book: what it is and how to read it, the references of notes, and withdrawn claims. */
import { toClaimSlug } from '../address/id.ts';
import { claimPath, commentaryPath, editionPath, paths, withBase } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import type { Site } from '../schema/site.ts';
import { atStart, authorsInWords, imprintInWords, speakersState } from '../wording/bibliography.ts';
import { dateInWords } from '../wording/date.ts';
import { editionInWords } from '../wording/editions.ts';
import { editorName } from '../wording/editors.ts';
import { joinList } from '../wording/list.ts';
import { type Numbering, referenceRemark } from '../wording/references.ts';
import { rightsInWords } from '../wording/rights.ts';
import { documentXhtml, linkXhtml } from './xhtml.ts';

/** The title page. */
export function titleXhtml(commentary: Commentary, site: Site): string {
  const { original, slug, editions } = commentary;
  const last = editions.at(-1);
  const authors = authorsInWords(original);
  const link = (words: string, path: string): string => linkXhtml(escapeXml(words), withBase(site.address, path));
  const facts: [string, string][] = [
    [
      'The article',
      `${escapeXml(atStart(imprintInWords(original)))}. ${linkXhtml(escapeXml(original.url === null ? original.findAt.label : 'Read the article'), original.url ?? original.findAt.url)}`,
    ],
    ['Edition', last ? link(editionInWords(last, true), editionPath(slug, last.number)) : 'A draft, in no edition yet'],
    ['Editors', escapeXml(joinList(site.editors.map(editorName)))],
    ['Address', link(withBase(site.address, commentaryPath(slug)), commentaryPath(slug))],
    ['Corrections', `${escapeXml(site.corrections)} ${link('More', paths.about)}`],
    ['Licence', linkXhtml(escapeXml(site.licence.name), site.licence.url)],
  ];
  const body = `<section epub:type="titlepage" aria-labelledby="title">
<h1 id="title">${escapeXml(original.title)}</h1>
${authors === '' ? '' : `<p class="byline">${escapeXml(authors)}</p>\n`}<p><b>These are not the article’s own words.</b> ${escapeXml(rightsInWords(commentary))}</p>
<p>${escapeXml(commentary.abstract)}</p>
<p><b>Unless marked, ${escapeXml(speakersState(original))} it.</b> If others say a claim, or it is said with doubt, square brackets after it say so. The number before a claim is that of its paragraph and sentence in the article, and links to the note on it. Notes are the editors’, not the article’s.</p>
${facts.map(([label, words]) => `<p><b>${label}:</b> ${words}</p>`).join('\n')}
</section>`;
  return documentXhtml(original.title, site.language, body);
}

/** The numbered list of the works that notes cite. */
export function referencesXhtml({ cited }: Numbering, language: string): string {
  const items = cited.map((reference, index) => {
    const { title, url, archived } = reference;
    const words = `<cite>${escapeXml(title)}</cite>`;
    const copy = archived ? ` (${linkXhtml(`copy of ${escapeXml(dateInWords(archived.date))}`, archived.url)})` : '';
    return `<li id="ref-${index + 1}">${url === undefined ? words : linkXhtml(words, url)}${copy} ${escapeXml(referenceRemark(reference))}</li>`;
  });
  const body = `<section epub:type="bibliography" role="doc-bibliography" aria-labelledby="references">
<h2 id="references">References</h2>
<ol>
${items.join('\n')}
</ol>
</section>`;
  return documentXhtml('References', language, body);
}

/** The withdrawn claims. Each links to its page, which has its last wording. */
export function withdrawnXhtml({ withdrawn, slug }: Commentary, { address, language }: Site): string {
  const items = withdrawn.map(
    ({ id, reason, withdrawnIn }) =>
      `<li id="${toClaimSlug(id)}">${linkXhtml(`¶${id}`, withBase(address, claimPath(slug, id)))}, withdrawn${withdrawnIn ? ` in ${escapeXml(editionInWords(withdrawnIn))}` : ''}: ${escapeXml(reason)}</li>`,
  );
  const body = `<section aria-labelledby="withdrawn">
<h2 id="withdrawn">Withdrawn</h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
  return documentXhtml('Withdrawn', language, body);
}
