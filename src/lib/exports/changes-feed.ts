/**
 * The feed of a commentary's changes (Atom, RFC 4287): an entry for every edition, and one for every change. The first
 * edition has an entry for itself only: all of its claims are new. Ids are permalinks; there is no clock in it.
 */
import {
  changePath,
  claimPath,
  claimWordingPath,
  editionPath,
  editionsPath,
  feedPath,
  machinePaths,
  paths,
  withBase,
} from '../address/url.ts';
import type { Commentary, EditionChange, SealedEdition } from '../edition/model.ts';
import { SAME_IDS } from '../edition/present-ids.ts';
import { diffWordings } from '../ledger/word-diff.ts';
import type { Editor, Site } from '../schema/site.ts';
import { claimName } from '../wording/claim-name.ts';
import { countChanges, fateWords } from '../wording/editions.ts';
import { editorName } from '../wording/editors.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { plainDifference } from '../wording/plain-differences.ts';
import { changeInWords } from '../wording/recorded-changes.ts';
import { isolate } from '../wording/script.ts';
import { escapeXml } from './xml.ts';

/** The text of the feed, newest edition first. Only for a commentary that has an edition. */
export function formatChangesFeed(commentary: Commentary, site: Site): string {
  const { slug, shortTitle, editions } = commentary;
  const address = (path: string): string => escapeXml(withBase(site.address, path));
  const entries = editions
    .toReversed()
    .flatMap((edition) => [
      editionEntry(edition, slug, address),
      ...(edition.number === 1
        ? []
        : edition.changes.map((change) => changeEntry(change, edition, commentary, address))),
    ]);
  const feed = {
    page: address(editionsPath(slug)),
    self: address(feedPath(slug)),
    title: `Changes to ${shortTitle} · ${site.title}`,
    updated: editions.at(-1)?.date ?? '',
  };
  return formatFeed(feed, site, entries);
}

/** The feed of a site with several articles: their latest editions, the newest first. What each changed is in its own feed. */
export function formatSiteFeed(commentaries: readonly Commentary[], site: Site): string {
  const address = (path: string): string => escapeXml(withBase(site.address, path));
  const latest = commentaries
    .flatMap(({ slug, shortTitle, editions }) => editions.map((edition) => ({ slug, shortTitle, edition })))
    .sort(
      (a, b) =>
        b.edition.date.localeCompare(a.edition.date) ||
        a.slug.localeCompare(b.slug) ||
        b.edition.number - a.edition.number,
    )
    .slice(0, SITE_FEED_LENGTH);
  const feed = {
    page: address(paths.home),
    self: address(machinePaths.feed),
    title: `Editions · ${site.title}`,
    updated: latest[0]?.edition.date ?? '',
  };
  const entries = latest.map(({ slug, shortTitle, edition }) =>
    editionEntry(edition, slug, address, `${shortTitle}: `),
  );
  return formatFeed(feed, site, entries);
}

const SITE_FEED_LENGTH = 100;

function formatFeed({ page, self, title, updated }: Feed, site: Site, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${page}</id>
  <title>${escapeXml(title)}</title>
  <updated>${instantOf(updated)}</updated>
${site.editors.map(formatAuthor).join('\n')}
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${page}"/>
  <rights>${escapeXml(site.licence.name)}</rights>
${entries.join('\n')}
</feed>
`;
}

function editionEntry(edition: SealedEdition, slug: string, address: Address, of = ''): string {
  const { number, note } = edition;
  return formatEntry({
    id: address(editionPath(slug, number)),
    link: address(editionPath(slug, number)),
    title: `${of}${of === '' ? 'Edition' : 'edition'} ${number}`,
    date: edition.date,
    content: `<p>${escapeXml(note)}</p><p>${escapeXml(countChanges(edition))}.</p>`,
  });
}

function changeEntry(
  change: EditionChange,
  { number, date }: SealedEdition,
  commentary: Commentary,
  address: Address,
): string {
  const { slug } = commentary;
  const { id, fate, reason, claim } = change;
  const lines = changeInWords(commentary, id, number, SAME_IDS).map(plainDifference);
  return formatEntry({
    id: address(changePath(slug, number, id)),
    link: address(fate === 'withdrawn' ? claimPath(slug, id) : claimWordingPath(slug, id, number)),
    title: `${claim ? `${isolate(claimName(claim))},` : `¶${id}`} ${fateWords[fate]} in edition ${number}`,
    date,
    content: `<p${attributesOf(commentary)}>${formatWording(change)}</p>${formatStandalone(change)}${formatList(lines)}${reason === undefined ? '' : `<p>Why it went: <span${attributesOf(commentary)}>${escapeXml(reason)}</span></p>`}`,
  });
}

/** The language of a commentary’s words, where it is not the site’s. */
function attributesOf({ tongue: { lang, dir } }: Commentary): string {
  return lang === undefined ? '' : ` xml:lang="${lang}" lang="${lang}" dir="${dir ?? 'auto'}"`;
}

/** What changed in its annotation. */
function formatList(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`;
}

/** The claim as it reads by itself, where its words alone do not say what they mean; a feed has no text around it. */
function formatStandalone({ wording, claim }: EditionChange): string {
  if (claim?.text !== wording) return '';
  const standalone = textInBrackets(claim);
  return standalone === wording
    ? ''
    : `<p>By itself: <span${attributesOf(claim.commentary)}>${escapeXml(standalone)}</span></p>`;
}

/** What is different is marked so that it can be read without any style. */
function formatWording({ wording, before = wording }: EditionChange): string {
  return diffWordings(before, wording)
    .map(({ kind, text }) => {
      if (kind === 'same') return escapeXml(text);
      return kind === 'added' ? `<ins>[+${escapeXml(text)}+]</ins>` : `<del>[-${escapeXml(text)}-]</del>`;
    })
    .join('');
}

function formatEntry({ id, link, title, date, content }: Entry): string {
  return `  <entry>
    <id>${id}</id>
    <title>${escapeXml(title)}</title>
    <published>${instantOf(date)}</published>
    <updated>${instantOf(date)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></content>
  </entry>`;
}

function formatAuthor(editor: Editor): string {
  const uri = editor.url === undefined ? '' : `<uri>${escapeXml(editor.url)}</uri>`;
  return `  <author><name>${escapeXml(editorName(editor))}</name>${uri}</author>`;
}

/** An edition has a day and no hour. */
function instantOf(date: string): string {
  return `${date}T00:00:00Z`;
}

type Address = (path: string) => string;

/** What a feed says of itself, its addresses escaped already. */
interface Feed {
  readonly page: string;
  readonly self: string;
  readonly title: string;
  readonly updated: string;
}

interface Entry {
  /** Escaped already. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly date: string;
  /** XHTML. */
  readonly content: string;
}
