/**
 * What can be cited, as CSL items: a claim in an edition, the original, a whole edition, and any other page. The editors have
 * written the texts of this site, so they are the authors; `genre` and `note` say that it restates an article. A speaker is never
 * an author. The guide to citing gives the reasons for each style.
 */
import { parseClaimId, sentenceOf } from '../address/id.ts';
import { editionPath, withBase } from '../address/url.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { saidInWords } from '../wording/attribution.ts';
import {
  type AuthorName,
  atStart,
  listed,
  placeInWords as imprintInShort,
  signatures,
  yearInWords,
} from '../wording/bibliography.ts';
import { citedClaimName } from '../wording/location.ts';
import { editionDays } from '../wording/editions.ts';
import { citedName } from '../wording/editors.ts';
import { freedomInWords } from '../wording/rights.ts';
import { toCslDate, type CslDate, type CslItem, type CslName, type Pinpoint } from './csl-item.ts';
import { identifiersOf, type EditionInfo } from './edition-info.ts';
import { citationKey, citedPath, editionKey, originalKey, pageKey } from './paths.ts';
import { claimSwhid, editionSwhid } from './swhid.ts';

/** The fields of the site that items need. */
export type Publication = Pick<Site, 'title' | 'address' | 'editors' | 'language'>;

/** The address that a citation gives: the claim, in the wording of the edition. */
export function citedUrl(claim: Claim, { address }: Pick<Site, 'address'>, edition: EditionInfo | undefined): string {
  return withBase(address, citedPath(claim.commentary.slug, claim.id, edition?.number));
}

/** A claim in an edition: a numbered entry in a reference work. No publisher is given, because it would be the site itself. */
export function claimItem(claim: Claim, site: Publication, edition: EditionInfo | undefined): CslItem {
  const { commentary, id } = claim;
  const swhid = edition && claimSwhid(commentary, edition.number, id);
  const named = edition && identifiersOf(commentary, edition.number);
  return {
    id: citationKey({ commentary: commentary.slug, id, edition: edition?.number }),
    type: 'entry-encyclopedia',
    title: citedClaimName(claim),
    'container-title': site.title,
    author: site.editors.map(citedName),
    ...(edition && { edition: String(edition.number), issued: toCslDate(edition.date) }),
    URL: citedUrl(claim, site, edition),
    language: commentary.tongue.lang ?? site.language,
    genre: restatementOf(commentary, shortPlace(pinpointOf(claim))),
    abstract: claim.text,
    // Continues the genre, which names the paragraph.
    note: `${atStart(listed([imprintInShort(commentary.original), `sentence ${sentenceNumber(id)}`]))}. ${saidInWords(claim)}`,
    ...customOf({ swhid, 'edition-doi': named?.doi, 'edition-ark': named?.ark }),
  };
}

/** The original. Its address is absent until it has been verified. */
export function originalItem({ slug, original }: Pick<Commentary, 'slug' | 'original'>): CslItem {
  const { series, authorNames, publisher, issued } = original;
  const note = noteOnOriginal(original);
  return {
    id: originalKey(slug),
    type: 'webpage',
    title: original.sentenceTitle ?? original.title,
    ...(series !== undefined && { 'container-title': series }),
    ...(authorNames.length > 0 && { author: authorNames.map(toCslName) }),
    // A short form in parentheses is for readers of the site and not part of the name.
    ...(publisher !== undefined && { publisher: publisher.replace(/\s*\([^()]*\)$/, '') }),
    ...(issued && { issued: dayIssued(issued) }),
    ...(original.url !== null && { URL: original.url }),
    language: original.language,
    ...(note !== '' && { note }),
  };
}

/** A whole edition of a commentary: the book that its claims are entries of. */
export function editionItem(commentary: Commentary, site: Publication, edition: EditionInfo): CslItem {
  const { slug, shortTitle, original, abstract } = commentary;
  const { doi, ark } = identifiersOf(commentary, edition.number) ?? {};
  return {
    id: editionKey(slug, edition.number),
    type: 'book',
    title: `${site.title}: ${shortTitle}`,
    author: site.editors.map(citedName),
    edition: String(edition.number),
    issued: toCslDate(edition.date),
    URL: withBase(site.address, editionPath(slug, edition.number)),
    ...(doi !== undefined && { DOI: doi }),
    language: commentary.tongue.lang ?? site.language,
    genre: restatementOf(commentary),
    abstract,
    note: `Restating, claim by claim, ${originalInWords(original)}.${inferredIn(original)}`,
    ...customOf({ swhid: editionSwhid(commentary, edition.number), ark }),
  };
}

/** Any other page of the site. Its date is that of the newest edition. */
export function pageItem(
  { title, path }: { readonly title: string; readonly path: string },
  site: Publication,
  commentaries: readonly Pick<Commentary, 'editions'>[],
): CslItem {
  const last = editionDays(commentaries).at(-1);
  return {
    id: pageKey(path),
    type: 'webpage',
    title,
    'container-title': site.title,
    author: site.editors.map(citedName),
    ...(last !== undefined && { issued: toCslDate(last) }),
    URL: withBase(site.address, path),
    language: site.language,
  };
}

/** The place of a claim in the original: its paragraph, which readers can count. The stand-first has no number. */
export function pinpointOf({ paragraph }: Pick<Claim, 'paragraph'>): Pinpoint {
  return paragraph === 0 ? { words: 'stand-first' } : { label: 'paragraph', locator: String(paragraph) };
}

/** The place of a claim on this site: its number, as in running text. */
export function claimPinpoint({ id }: Pick<Claim, 'id'>): { readonly words: string } {
  return { words: `¶${id}` };
}

/** The sentence that a claim restates, in words: “paragraph 7, sentence 3”. */
export function placeInWords({ id, paragraph }: Pick<Claim, 'id' | 'paragraph'>): string {
  return `${paragraph === 0 ? 'stand-first' : `paragraph ${paragraph}`}, sentence ${sentenceNumber(id)}`;
}

/** What a claim or edition is in relation to the article: “restatement of para. 7 of “Title” by A. Author”. */
export function restatementOf({ original }: Pick<Commentary, 'original'>, place?: string): string {
  const authors = signatures(original);
  const title = `“${original.title}”${authors === '' ? '' : ` by ${authors}`}`;
  return `restatement of ${place === undefined ? '' : `${place} of `}${title}`;
}

/** A short form of a place: “para. 7”. */
function shortPlace(pinpoint: Pinpoint): string {
  return 'words' in pinpoint ? `the ${pinpoint.words}` : `para. ${pinpoint.locator}`;
}

/** Fields that CSL does not define; it has `custom` for them. */
function customOf(fields: Readonly<Record<string, string | undefined>>): Pick<CslItem, 'custom'> {
  const known = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length === 0 ? {} : { custom: Object.fromEntries(known) };
}

function originalInWords(original: Commentary['original']): string {
  return listed([signatures(original), `“${original.title}”`, original.series, yearInWords(original)]);
}

function sentenceNumber(id: Claim['id']): number {
  return parseClaimId(sentenceOf(id))?.sentence ?? 0;
}

function inferredIn(original: Commentary['original']): string {
  return original.issued?.verified !== false ? '' : ` The year ${yearInWords(original)} is inferred.`;
}

/** What is unknown about the original, for the note of its reference. */
function noteOnOriginal({ issued, url, ownership = 'owned' }: Commentary['original']): string {
  return [
    ...(issued?.verified === false ? [`The year is inferred: cite it as ${yearInWords({ issued })}.`] : []),
    ...(url === null ? ['The address is not known.'] : []),
    ...(ownership === 'owned' ? [] : [`Its wording ${freedomInWords[ownership]}.`]),
  ].join(' ');
}

function toCslName({ literal, family = '', ...parts }: AuthorName): CslName {
  return literal === undefined ? { family, ...parts } : { literal };
}

function dayIssued(issued: NonNullable<Commentary['original']['issued']>): CslDate {
  if (!issued.verified) return { 'date-parts': [[issued.year]], circa: true };
  return /^\d{4}-\d{2}-\d{2}$/.test(issued.edtf) ? toCslDate(issued.edtf) : { 'date-parts': [[issued.year]] };
}
