/** `commentary.json`: every commentary, with the record of its original, its sections, sentences and editions. */
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
import { rightsInWords } from '../wording/rights.ts';
import { toEnvelope } from './envelope.ts';
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

function toRecord(commentary: Commentary, url: ToUrl): CommentaryRecordJson {
  const { slug, editions } = commentary;
  return {
    id: slug,
    url: url(commentaryPath(slug)),
    shortTitle: commentary.shortTitle,
    abstract: commentary.abstract,
    rights: rightsInWords(commentary),
    authorSource: commentary.authorSource,
    argument: commentary.argument,
    formerly: commentary.formerly,
    original: commentary.original,
    sections: toSections(commentary, url),
    sentences: toSentences(commentary),
    editions: editions.map((edition) => toEdition(edition, slug, url)),
    ledger: editions.length > 0 ? url(ledgerPath(slug)) : undefined,
    feed: editions.length > 0 ? url(feedPath(slug)) : undefined,
    withdrawn: commentary.withdrawn.map((claim) => toWithdrawal(claim, url)),
  };
}

function toSections({ slug, sections }: Commentary, url: ToUrl): CommentaryRecordJson['sections'] {
  return sections.map(({ anchor, title, original, formerly, paragraphs }) => ({
    id: anchor,
    title,
    original,
    formerly: [...formerly],
    url: url(`${commentaryPath(slug)}#${anchor}`),
    paragraphs: paragraphs.map(({ number, claims }) => ({
      number,
      url: url(paragraphPath(slug, number)),
      claims: claims.map(({ id }) => id),
    })),
  }));
}

/** The sentences, without their first and last words in the source map, which together are much of the original. */
function toSentences({ sentences, claims }: Commentary): CommentaryRecordJson['sentences'] {
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence.id as string);
  return sentences.map(({ id, words, sha256 }) => ({
    id,
    words,
    sha256,
    claims: (bySentence.get(id) ?? []).map((claim) => claim.id),
  }));
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
    successors: successorIds,
    withdrawnIn: withdrawnIn?.number,
  };
}

type ToUrl = (path: string) => string;
