/** `commentary.json`: every commentary, with the record of its original, its sections, sentences and editions. */
import { rightsInWords } from '../wording/rights.ts';
import { pick, toAuthorNames, toImprint } from './original-json.ts';
import { type ClaimId } from '../address/id.ts';
import {
  claimPath,
  commentaryPath,
  editionFilePath,
  editionPath,
  feedPath,
  ledgerPath,
  paragraphPath,
  withBase,
} from '../address/url.ts';
import type { Commentary, Edition, SealedEdition, WithdrawnClaim } from '../edition/model.ts';
import { toEnvelope } from './envelope.ts';
import { formatRecords } from './format-json.ts';
import type { CommentaryRecordJson } from './schema/commentary.ts';
import type { FileOf } from './schema/files.ts';

/** The edition as the value of `commentary.json`. */
export function toCommentariesJson(edition: Edition): FileOf<'commentary'> {
  const { address } = edition.site;
  return {
    ...toEnvelope('commentary', edition),
    commentaries: edition.commentaries.map((commentary) => toRecord(commentary, (path) => withBase(address, path))),
  };
}

/** The text of `commentary.json`. */
export function formatCommentariesJson(edition: Edition): string {
  return formatRecords(toCommentariesJson(edition));
}

function toRecord(commentary: Commentary, url: ToUrl): CommentaryRecordJson {
  const { slug, editions } = commentary;
  return {
    id: slug,
    url: url(commentaryPath(slug)),
    shortTitle: commentary.shortTitle,
    abstract: commentary.abstract,
    rights: rightsInWords(commentary),
    authorSource: commentary.authorSource,
    argument: [...commentary.argument],
    formerly: [...commentary.formerly],
    original: toOriginal(commentary.original),
    sections: toSections(commentary, url),
    sentences: toSentences(commentary),
    editions: editions.map((edition) => toEdition(edition, slug, url)),
    ...(editions.length > 0 && { ledger: url(ledgerPath(slug)), feed: url(feedPath(slug)) }),
    withdrawn: commentary.withdrawn.map((claim) => toWithdrawal(claim, url)),
  };
}

/** All of it, in an order of its own: that of the file it was written in is nobody’s business. */
function toOriginal(original: Commentary['original']): CommentaryRecordJson['original'] {
  const { issued, findAt } = original;
  return {
    title: original.title,
    ...(original.sentenceTitle !== undefined && { sentenceTitle: original.sentenceTitle }),
    authors: [...original.authors],
    authorNames: toAuthorNames(original),
    ...toImprint(original),
    language: original.language,
    ...(issued && {
      issued: { edtf: issued.edtf, year: issued.year, verified: issued.verified, ...pick(issued, 'note') },
    }),
    ...pick(original, 'ownership'),
    url: original.url,
    findAt: { label: findAt.label, url: findAt.url },
  };
}

function toSections({ slug, sections }: Commentary, url: ToUrl): CommentaryRecordJson['sections'] {
  return sections.map(({ anchor, title, original, paragraphs }) => ({
    id: anchor,
    title,
    original,
    url: url(`${commentaryPath(slug)}#${anchor}`),
    paragraphs: paragraphs.map(({ number, claims }) => ({
      number,
      url: url(paragraphPath(slug, number)),
      claims: claims.map(({ id }) => id),
    })),
  }));
}

/** Without their first and last words, which the source map keeps: together these would be much of the original. */
function toSentences({ sentences, claims }: Commentary): CommentaryRecordJson['sentences'] {
  const restating = new Map<string, ClaimId[]>();
  for (const { id, sentence } of claims) {
    const ids = restating.get(sentence.id);
    if (ids) ids.push(id);
    else restating.set(sentence.id, [id]);
  }
  return sentences.map(({ id, words, sha256 }) => ({ id, words, sha256, claims: restating.get(id) ?? [] }));
}

function toEdition(
  { number, date, note, digest, changes }: SealedEdition,
  slug: string,
  url: ToUrl,
): CommentaryRecordJson['editions'][number] {
  const counts = { published: 0, reworded: 0, reannotated: 0, withdrawn: 0 };
  for (const { fate } of changes) counts[fate]++;
  return {
    number,
    date,
    note,
    digest,
    url: url(editionPath(slug, number)),
    file: url(editionFilePath(slug, number)),
    changes: counts,
  };
}

function toWithdrawal(
  { id, commentary, reason, successorIds, wording, withdrawnIn }: WithdrawnClaim,
  url: ToUrl,
): CommentaryRecordJson['withdrawn'][number] {
  return {
    id,
    url: url(claimPath(commentary.slug, id)),
    wording,
    reason,
    successors: [...successorIds],
    ...(withdrawnIn && { withdrawnIn: withdrawnIn.number }),
  };
}

type ToUrl = (path: string) => string;
