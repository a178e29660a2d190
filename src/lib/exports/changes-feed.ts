/**
 * The feed of a commentary's changes (Atom, RFC 4287): an entry for every edition and for every change. The first edition has
 * only its own entry, because all its claims are new. Ids are permalinks. The feed does not depend on the clock.
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
import { SAME_IDS } from '../edition/link/records.ts';
import { diffWordings } from '../ledger/differences.ts';
import type { Site } from '../schema/site.ts';
import { claimName } from '../wording/location.ts';
import { countChanges, fateWords } from '../wording/editions.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { plainDifference, changeInWords } from '../wording/record-differences.ts';
import { isolate } from '../wording/language.ts';
import { formatEntry, formatFeed } from './atom.ts';
import { instantsOf, type Instants } from './feed-times.ts';
import { escapeXml } from './xml.ts';

/** The text of the feed, newest edition first. The commentary must have an edition. */
export function formatChangesFeed(commentary: Commentary, site: Site): string {
  const { slug, shortTitle, editions } = commentary;
  const address = (path: string): string => escapeXml(withBase(site.address, path));
  const instants = instantsOf(editions);
  const entries = editions
    .toReversed()
    .flatMap((edition) => [
      editionEntry(edition, slug, instants, address),
      ...(edition.number === 1
        ? []
        : edition.changes.map((change) => changeEntry(change, edition, commentary, instants, address))),
    ]);
  const feed = {
    page: address(editionsPath(slug)),
    self: address(feedPath(slug)),
    title: `Changes to ${shortTitle} · ${site.title}`,
    updated: instants.last,
  };
  return formatFeed(feed, site, entries);
}

/**
 * The feed of a site with several articles: their latest editions, newest first. The changes are in the feeds of the articles.
 */
export function formatSiteFeed(commentaries: readonly Commentary[], site: Site): string {
  const address = (path: string): string => escapeXml(withBase(site.address, path));
  const latest = commentaries
    .flatMap(({ slug, shortTitle, editions }) => {
      const instants = instantsOf(editions);
      return editions.map((edition) => ({ slug, shortTitle, edition, instants }));
    })
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
    updated:
      latest
        .map(({ edition, instants }) => instants.ofEdition(edition.number))
        .sort()
        .at(-1) ?? '',
  };
  const entries = latest.map(({ slug, shortTitle, edition, instants }) =>
    editionEntry(edition, slug, instants, address, `${shortTitle}: `),
  );
  return formatFeed(feed, site, entries);
}

const SITE_FEED_LENGTH = 100;

function editionEntry(edition: SealedEdition, slug: string, instants: Instants, address: Address, of = ''): string {
  const { number, note } = edition;
  return formatEntry({
    id: address(editionPath(slug, number)),
    link: address(editionPath(slug, number)),
    title: `${of}${of === '' ? 'Edition' : 'edition'} ${number}`,
    instant: instants.ofEdition(number),
    content: { xhtml: `<p>${escapeXml(note)}</p><p>${escapeXml(countChanges(edition))}.</p>` },
  });
}

/** The entry for a change to a claim. */
export function changeEntry(
  change: EditionChange,
  { number }: Pick<SealedEdition, 'number'>,
  commentary: Commentary,
  instants: Instants,
  address: Address,
): string {
  const { slug } = commentary;
  const { id, fate, reason, claim } = change;
  const lines = changeInWords(commentary, id, number, SAME_IDS).map(plainDifference);
  return formatEntry({
    id: address(changePath(slug, number, id)),
    link: address(fate === 'withdrawn' ? claimPath(slug, id) : claimWordingPath(slug, id, number)),
    title: `${claim ? `${isolate(claimName(claim))},` : `¶${id}`} ${fateWords[fate]} in edition ${number}`,
    instant: instants.ofChange(number, id),
    content: {
      xhtml: `<p${attributesOf(commentary)}>${formatWording(change)}</p>${formatStandalone(change)}${formatList(lines)}${reason === undefined ? '' : `<p>Reason: ${wordsOf(reason, commentary)}</p>`}`,
    },
  });
}

/** The language attributes for a commentary’s words, if their language is not the site’s. */
function attributesOf({ tongue: { lang, dir } }: Commentary): string {
  return lang === undefined ? '' : ` xml:lang="${lang}" lang="${lang}" dir="${dir ?? 'auto'}"`;
}

/** Words of a commentary within a sentence in the site’s language. */
function wordsOf(words: string, commentary: Commentary): string {
  const attributes = attributesOf(commentary);
  return attributes === '' ? escapeXml(words) : `<span${attributes}>${escapeXml(words)}</span>`;
}

/** The changes of the annotation, as a list. */
function formatList(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`;
}

/** The claim with its pronouns explained, if it has any, because a feed has no context. */
function formatStandalone({ wording, claim }: EditionChange): string {
  if (claim?.text !== wording) return '';
  const standalone = textInBrackets(claim);
  return standalone === wording ? '' : `<p>By itself: ${wordsOf(standalone, claim.commentary)}</p>`;
}

/** The wording with its differences, marked with characters so that they can be read without styles. */
function formatWording({ wording, before = wording }: EditionChange): string {
  return diffWordings(before, wording)
    .map(({ kind, text }) => {
      if (kind === 'same') return escapeXml(text);
      return kind === 'added' ? `<ins>[+${escapeXml(text)}+]</ins>` : `<del>[-${escapeXml(text)}-]</del>`;
    })
    .join('');
}

/** Makes an escaped address of a path. */
export type Address = (path: string) => string;
