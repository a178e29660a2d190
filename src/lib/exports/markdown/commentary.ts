/**
 * `/safe-haven/safe-haven.md`: a commentary as one Markdown file, with everything that readers see of it. Each claim says who
 * makes it and how firmly both before and after its words, so that excerpts of the file keep that.
 */
import { commentaryPath, markdownPath, withBase } from '../../address/url.ts';
import type { Commentary } from '../../edition/model.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Site } from '../../schema/site.ts';
import { workInWords } from '../../wording/bibliography.ts';
import { rightsInWords } from '../../wording/rights.ts';
import { dateInWords } from '../../wording/date.ts';
import { editionInWords } from '../../wording/editions.ts';
import { editorName } from '../../wording/editors.ts';
import { joinList } from '../../wording/list.ts';
import { numberNotes } from '../../wording/notes.ts';
import { referenceRemark } from '../../wording/references.ts';
import type { DataFile } from '../data-file.ts';
import { claimMd } from './claim.ts';
import { escapeMd, linkMd } from './inline.ts';

/** The file, for its route and for the data page. */
export function markdownFile(commentary: Commentary): DataFile {
  return {
    path: markdownPath(commentary.slug),
    label: `“${commentary.shortTitle}” as Markdown`,
    about:
      'Everything that a reader sees: every claim with who says it and how firmly before and after its words, notes and references. For notes, scripts and language models.',
    mediaType: 'text/markdown',
    standard: { name: 'GitHub Flavored Markdown', url: 'https://github.github.com/gfm/' },
    counted: ['claim', 'claims'],
    count: () => commentary.claims.length,
    write: (_, site) => formatMarkdown(commentary, site),
  };
}

/** The text of the file. */
export function formatMarkdown(commentary: Commentary, site: Site): string {
  const numbering = numberNotes(commentary.claims);
  const sections = commentary.sections.map(({ title, original, paragraphs }) =>
    [
      `## ${escapeMd(original ? title : `[${title}]`)}`,
      ...paragraphs.flatMap(({ number, claims }) => [
        `### ¶${number}`,
        ...claims.map((claim) => claimMd(claim, site.address, numbering)),
      ]),
    ].join('\n\n'),
  );
  const references = numbering.cited.map((work, index) => `${index + 1}. ${referenceMd(work)}`).join('\n');
  return `${[headMd(commentary, site), ...sections, ...(references === '' ? [] : ['## References', references])].join('\n\n')}\n`;
}

/** The title, and how to read the file. */
function headMd(commentary: Commentary, site: Site): string {
  const { original, slug, editions, withdrawn } = commentary;
  const last = editions.at(-1);
  const facts = [
    `The article: ${escapeMd(workInWords(original))}. ${linkMd(escapeMd(original.url === null ? original.findAt.label : 'Read the article'), original.url ?? original.findAt.url)}`,
    `Edition: ${last ? editionInWords(last) : 'a draft, in no edition yet'}`,
    `Editors: ${escapeMd(joinList(site.editors.map(editorName)))}`,
    `Address: <${withBase(site.address, commentaryPath(slug))}>`,
    `Licence: ${linkMd(escapeMd(site.licence.name), site.licence.url)}`,
    ...(withdrawn.length > 0
      ? [`Withdrawn (numbers are not reused): ${withdrawn.map(({ id }) => `¶${id}`).join(', ')}`]
      : []),
  ];
  return [
    `# ${escapeMd(original.title)}`,
    escapeMd(commentary.abstract),
    `**These are not the article’s own words.** ${escapeMd(rightsInWords(commentary))}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    'Each claim has the number of its paragraph and sentence in the article. Who says it and how firmly comes before its words, and again after them in square brackets; other words in square brackets say what a pronoun means. Notes are the editors’, not the article’s.',
  ].join('\n\n');
}

function referenceMd(reference: Reference): string {
  const { title, url, archived } = reference;
  const copy = archived ? ` (${linkMd(`copy of ${dateInWords(archived.date)}`, archived.url)})` : '';
  return `${url === undefined ? escapeMd(title) : linkMd(escapeMd(title), url)}${copy} ${escapeMd(referenceRemark(reference))}`;
}
