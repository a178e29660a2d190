/** What a citation refers to, as CSL items: a claim in an edition of this site, and the original with the place in it. */
import { parseClaimId, sentenceOf } from '../address/id.ts';
import { editionPath, withBase } from '../address/url.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { saidInWords } from '../wording/attribution.ts';
import { authorsInWords, imprintInWords, yearInWords } from '../wording/bibliography.ts';
import { claimName } from '../wording/claim-name.ts';
import { toCslDate, type CslDate, type CslItem, type Pinpoint } from './csl-item.ts';
import type { EditionInfo } from './edition-info.ts';
import { citationKey, citedPath, editionKey, originalKey } from './paths.ts';

/** What an item needs to know of the site. */
export type Publication = Pick<Site, 'title' | 'address' | 'editors' | 'language'>;

/** The address that a citation gives: the claim, in the wording of the edition. */
export function citedUrl(claim: Claim, { address }: Pick<Site, 'address'>, edition: EditionInfo | undefined): string {
  return toUrl(citedPath(claim.commentary.slug, claim.id, edition?.number), address);
}

/**
 * A claim in an edition: a chapter, by the author of the original, in this site. A site that is its own publisher has no
 * publisher here: APA, MLA and Chicago leave out one that has the name of the work.
 */
export function claimItem(claim: Claim, site: Publication, edition: EditionInfo | undefined): CslItem {
  const { commentary, id } = claim;
  return {
    id: citationKey({ commentary: commentary.slug, id, edition: edition?.number }),
    type: 'chapter',
    title: claimName(claim),
    'container-title': site.title,
    author: commentary.original.authorNames,
    editor: site.editors.map(({ name }) => ({ literal: name })),
    ...(edition && { edition: String(edition.number), issued: toCslDate(edition.date) }),
    'original-date': yearIssued(commentary.original),
    URL: citedUrl(claim, site, edition),
    language: site.language,
    abstract: claim.text,
    note: noteOn(claim),
  };
}

/** The original. Its address is absent while nobody has verified it; an inferred year stands in brackets. */
export function originalItem({ slug, original }: Pick<Commentary, 'slug' | 'original'>): CslItem {
  const note = noteOnOriginal(original);
  return {
    id: originalKey(slug),
    type: 'webpage',
    title: original.sentenceTitle ?? original.title,
    'container-title': original.series,
    author: original.authorNames,
    // The short form in brackets helps a reader of the site; it is not part of the name.
    publisher: original.publisher.replace(/\s*\([^()]*\)$/, ''),
    issued: dayIssued(original),
    ...(original.url !== null && { URL: original.url }),
    language: original.language,
    ...(note !== '' && { note }),
  };
}

/** A whole edition of a commentary: the book that its claims are chapters of. */
export function editionItem(commentary: Commentary, site: Publication, edition: EditionInfo): CslItem {
  const { slug, shortTitle, original, abstract } = commentary;
  const source = `${authorsInWords(original)}, “${original.title}”, ${imprintInWords(original)}`;
  return {
    id: editionKey(slug, edition.number),
    type: 'book',
    title: `${site.title}: ${shortTitle}`,
    editor: site.editors.map(({ name }) => ({ literal: name })),
    edition: String(edition.number),
    issued: toCslDate(edition.date),
    'original-date': yearIssued(original),
    URL: toUrl(editionPath(slug, edition.number), site.address),
    language: site.language,
    abstract,
    note: `Restates, claim by claim: ${source}.${inferredIn(original)}`,
  };
}

/** Where in the original a claim stands: its paragraph, which a reader can count; the stand-first has no number. */
export function pinpointOf({ paragraph }: Pick<Claim, 'paragraph'>): Pinpoint {
  return paragraph === 0 ? { words: 'stand-first' } : { label: 'paragraph', locator: String(paragraph) };
}

/** The same to the sentence, in words: “paragraph 7, sentence 3”. */
export function placeInWords({ id, paragraph }: Pick<Claim, 'id' | 'paragraph'>): string {
  const sentence = parseClaimId(sentenceOf(id))?.sentence ?? 0;
  return `${paragraph === 0 ? 'stand-first' : `paragraph ${paragraph}`}, sentence ${sentence}`;
}

/** A path of the site under its address, which holds the base path. */
export function toUrl(path: string, address: string): string {
  return withBase(address, path);
}

function noteOn(claim: Claim): string {
  const { original } = claim.commentary;
  const source = `${authorsInWords(original)}, “${original.title}”, ${imprintInWords(original)}`;
  return `Restates ${placeInWords(claim)}, of the original: ${source}.${inferredIn(original)} ${saidInWords(claim)}`;
}

function inferredIn(original: Commentary['original']): string {
  return original.issued.verified ? '' : ` The year ${yearInWords(original)} is inferred.`;
}

/** What a reference to the original leaves open, for whoever keeps it. */
function noteOnOriginal({ issued, url }: Commentary['original']): string {
  return [
    ...(issued.verified ? [] : [`The year is inferred: cite it as ${yearInWords({ issued })}.`]),
    ...(url === null ? ['The address is not known.'] : []),
  ].join(' ');
}

function dayIssued({ issued }: Commentary['original']): CslDate {
  const isDay = issued.verified && /^\d{4}-\d{2}-\d{2}$/.test(issued.edtf);
  return isDay ? toCslDate(issued.edtf) : yearIssued({ issued });
}

function yearIssued({ issued }: Pick<Commentary['original'], 'issued'>): CslDate {
  return issued.verified ? { 'date-parts': [[issued.year]] } : { literal: yearInWords({ issued }) };
}
