/** Compares what is published with the content that would replace it. */
import type { ClaimId } from '../../lib/address/id.ts';
import { parsePath } from '../../lib/address/parse-path.ts';
import { commentaryPath, entityPath, parseListPage, sourcePath } from '../../lib/address/url.ts';
import type { Commentary, Edition } from '../../lib/edition/index.ts';
import { listAddresses } from '../../lib/exports/moved.ts';
import { standingsAfter } from '../../lib/ledger/history.ts';
import type { Ledger } from '../../lib/schema/index.ts';
import { slugOf, type State } from './state.ts';

/** What would be lost. */
export type Losses = ReturnType<typeof findLosses>;

/** Compares the two. Pages of drafts may disappear, because drafts are not permanent. */
export function findLosses(state: State, edition: Edition) {
  const sections = edition.commentaries.flatMap((one) =>
    [one.slug, ...one.formerly].flatMap((slug) =>
      one.sections.flatMap(({ anchor, formerly }) =>
        [anchor, ...formerly].map((name) => `${commentaryPath(slug)}#${name}`),
      ),
    ),
  );
  const addresses = new Set([...listAddresses(edition), ...sections]);
  const { commentaries = [], entities = [], sources = [] } = state.record ?? {};
  const published = [
    ...state.paths,
    ...commentaries.flatMap(({ slug, formerly }) => [slug, ...formerly].map(commentaryPath)),
    ...commentaries.flatMap(({ slug, sections = [] }) =>
      sections.map(({ anchor }) => `${commentaryPath(slug)}#${anchor}`),
    ),
    ...entities.map(entityPath),
    ...sources.map(sourcePath),
  ];
  const recorded = new Set([...entities.map(entityPath), ...sources.map(sourcePath)]);
  const isPromised = (path: string): boolean => {
    const { kind = '' } = parsePath(path) ?? {};
    const isDraft = state.record !== undefined && (kind === 'entity' || kind === 'source') && !recorded.has(path);
    return !isDraft && !state.drafts.has(slugOf(path) ?? '');
  };
  const compared = [...state.ledgers].map(([slug, ledger]) => compareLedger(slug, ledger, edition));
  return {
    /** Paths that would no longer have a page, and those of sections that would no longer have a place. */
    gone: [...new Set(published)].filter((path) => !addresses.has(mainPath(path)) && isPromised(path)).sort(),
    /** The first published edition of each commentary that is not in the ledger. */
    editions: compared.flatMap(({ slug, number }) => (number === undefined ? [] : [{ slug, number }])),
    /** Published wordings that are in no edition, each with the wording that would replace it. */
    wordings: compared.flatMap(({ wordings }) => wordings),
  };
}

/**
 * The page that has to remain. Lists may shrink, so of a further page that is the first one. An article has its own timeline and
 * voices only beside other articles, which may be drafts, so of these it is the article.
 */
function mainPath(path: string): string {
  if (parsePath(path)?.kind === 'edition') return path;
  return parseListPage(path).path.replace(/^\/(?:timeline|voices)(?=\/.)/, '');
}

/** The first published edition that is not in our ledger, and the published wordings that are in no edition of ours. */
function compareLedger(slug: string, published: Ledger, { commentaries }: Edition) {
  const commentary = commentaries.find((one) => one.slug === slug || one.formerly.includes(slug));
  const own = commentary?.ledger?.editions ?? [];
  const number = published.editions.find(({ digest }, index) => own[index]?.digest !== digest)?.number;
  if (number === undefined) return { slug, number, wordings: [] };
  const kept = new Map<ClaimId, Set<string>>();
  for (const { changes } of own) {
    for (const change of changes) {
      if ('wording' in change) kept.set(change.id, (kept.get(change.id) ?? new Set()).add(change.wording));
    }
  }
  const wordings = [...standingsAfter(published.editions)].flatMap(([id, { wording }]) =>
    kept.get(id)?.has(wording) === true ? [] : [{ slug, id, published: wording, now: wordingOf(id, commentary) }],
  );
  return { slug, number, wordings };
}

/** The present wording; undefined if the claim would no longer exist or would be withdrawn. */
function wordingOf(id: ClaimId, commentary: Commentary | undefined): string | undefined {
  return commentary?.claims.find((claim) => claim.id === id)?.text;
}
