/** Compares what is published with the content that would replace it. */
import type { ClaimId } from '../../lib/address/id.ts';
import { commentaryPath, entityPath, sourcePath } from '../../lib/address/url.ts';
import type { Commentary, Edition } from '../../lib/edition/index.ts';
import { listAddresses } from '../../lib/exports/moved.ts';
import { standingsAfter } from '../../lib/ledger/history.ts';
import type { Ledger } from '../../lib/schema/index.ts';
import { slugOf, type State } from './state.ts';

/** What would be lost. */
export interface Losses {
  /** Paths that would no longer have a page, and those of sections that would no longer have a place. */
  readonly gone: readonly string[];
  /** The first published edition of each commentary that is not in the ledger. */
  readonly editions: readonly { readonly slug: string; readonly number: number }[];
  /** Published wordings that are in no edition. */
  readonly wordings: readonly LostWording[];
}

/** A published wording, and the one that would replace it without an edition. */
export interface LostWording {
  readonly slug: string;
  readonly id: ClaimId;
  readonly published: string;
  /** Undefined if the claim would no longer exist or would be withdrawn. */
  readonly now: string | undefined;
}

/** Compares the two. Pages of drafts may disappear, because drafts are not permanent. */
export function findLosses(state: State, edition: Edition): Losses {
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
  const isPromised = (path: string): boolean => !state.drafts.has(slugOf(path) ?? '');
  const compared = [...state.ledgers].map(([slug, ledger]) => compareLedger(slug, ledger, edition));
  return {
    gone: [...new Set(published)].filter((path) => !addresses.has(path) && isPromised(path)).sort(),
    editions: compared.flatMap(({ slug, number }) => (number === undefined ? [] : [{ slug, number }])),
    wordings: compared.flatMap(({ wordings }) => wordings),
  };
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

function wordingOf(id: ClaimId, commentary: Commentary | undefined): string | undefined {
  return commentary?.claims.find((claim) => claim.id === id)?.text;
}
