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
import { type Entry, formatFeed } from './atom.ts';
import { instantsOf, type Instants } from './feed-times.ts';
import { escapeXml } from './xml.ts';

/** The text of the feed, newest edition first. The commentary must have an edition. */
export function formatChangesFeed(commentary: Commentary, site: Site): string {
  const { slug, shortTitle, editions } = commentary;
  const instants = instantsOf(editions);
  const entries = editions
    .toReversed()
    .flatMap((edition) => [
      editionEntry(edition, slug, instants),
      ...(edition.number === 1
        ? []
        : edition.changes.map((change) => changeEntry(change, edition.number, commentary, instants))),
    ]);
  return formatFeed(
    { page: editionsPath(slug), self: feedPath(slug), title: `Changes to ${shortTitle}`, entries },
    site,
  );
}

/**
 * The feed of a site with several articles: their latest editions, newest first. The changes are in the feeds of the articles.
 */
export function formatSiteFeed(commentaries: readonly Commentary[], site: Site): string {
  const latest = commentaries
    .flatMap((commentary) => {
      const instants = instantsOf(commentary.editions);
      return commentary.editions.map((edition) => ({ commentary, edition, instants }));
    })
    .sort(
      (a, b) =>
        b.edition.date.localeCompare(a.edition.date) ||
        a.commentary.slug.localeCompare(b.commentary.slug) ||
        b.edition.number - a.edition.number,
    )
    .slice(0, SITE_FEED_LENGTH);
  const entries = latest.map(({ commentary: { slug, shortTitle }, edition, instants }) =>
    editionEntry(edition, slug, instants, `${shortTitle}: `),
  );
  return formatFeed({ page: paths.home, self: machinePaths.feed, title: 'Editions', entries }, site);
}

const SITE_FEED_LENGTH = 100;

function editionEntry(edition: SealedEdition, slug: string, instants: Instants, of = ''): Entry {
  const { number, note } = edition;
  return {
    id: editionPath(slug, number),
    link: editionPath(slug, number),
    title: `${of}${of === '' ? 'Edition' : 'edition'} ${number}`,
    instant: instants.ofEdition(number),
    content: { xhtml: `<p>${escapeXml(note)}</p><p>${escapeXml(countChanges(edition))}.</p>` },
  };
}

/** The entry for a change to a claim in an edition. */
export function changeEntry(change: EditionChange, number: number, commentary: Commentary, instants: Instants): Entry {
  const { slug } = commentary;
  const { id, fate, reason, claim } = change;
  const lines = changeInWords(commentary, id, number, SAME_IDS).map(plainDifference);
  return {
    id: changePath(slug, number, id),
    link: fate === 'withdrawn' ? claimPath(slug, id) : claimWordingPath(slug, id, number),
    title: `${claim ? `${isolate(claimName(claim))},` : `¶${id}`} ${fateWords[fate]} in edition ${number}`,
    instant: instants.ofChange(number, id),
    content: {
      xhtml: `<p${attributesOf(commentary)}>${formatWording(change)}</p>${formatStandalone(change)}${formatList(lines)}${reason === undefined ? '' : `<p>Reason: ${wordsOf(reason, commentary)}</p>`}`,
    },
  };
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
