/** Editions and their changes in words, and the wordings that a claim has had. */
import type { Claim, SealedEdition } from '../edition/model.ts';
import type { Fate } from '../schema/ledger.ts';
import { dateInWords } from './date.ts';
import { countOf } from './list.ts';

/** A state of a claim, withdrawn or not, with the consecutive editions that had it. */
export interface Version {
  readonly wording: string;
  /** Digest of its annotation. */
  readonly annotation: string;
  readonly editions: readonly [SealedEdition, ...SealedEdition[]];
}

type History = Pick<Claim, 'history'>;

/** Every wording of a claim, oldest first. A wording that was restored is listed twice. */
export function listWordings({ history }: History, editions: readonly SealedEdition[]): Version[] {
  return listRuns(history, editions, (a, b) => a.wording === b.wording);
}

/** Every version of a claim, wording and annotation, oldest first. A version that was restored is listed twice. */
export function listVersions({ history }: History, editions: readonly SealedEdition[]): Version[] {
  return listRuns(history, editions, (a, b) => a.wording === b.wording && a.annotation === b.annotation);
}

/** Runs of consecutive editions in which a claim was the same, without those in which it was withdrawn. */
function listRuns(
  history: Claim['history'],
  editions: readonly SealedEdition[],
  isSame: (a: Omit<Version, 'editions'>, b: Omit<Version, 'editions'>) => boolean,
): Version[] {
  const runs: (Version & { readonly editions: SealedEdition[] })[] = [];
  for (const edition of editions) {
    const entry = history.findLast((candidate) => candidate.edition.number <= edition.number);
    if (!entry || entry.fate === 'withdrawn') continue;
    const { wording, annotation } = entry;
    const last = runs.at(-1);
    if (last && isSame(last, entry)) last.editions.push(edition);
    else runs.push({ wording, annotation, editions: [edition] });
  }
  return runs;
}

/** “edition 2, 3 January 2027”, with a capital letter if it begins a sentence. */
export function editionInWords({ number, date }: Pick<SealedEdition, 'number' | 'date'>, begins = false): string {
  return `${begins ? 'Edition' : 'edition'} ${number}, ${dateInWords(date)}`;
}

/** The editions that had a wording: “Edition 2, 3 January 2027”, “Editions 2 to 4, from 3 January 2027”. */
export function editionsInWords({ editions }: Pick<Version, 'editions'>): string {
  const [first] = editions;
  const last = editions.at(-1) ?? first;
  if (first === last) return `Edition ${first.number}, ${dateInWords(first.date)}`;
  return `Editions ${first.number} to ${last.number}, from ${dateInWords(first.date)}`;
}

/** The number of changes in an edition: “1 claim reworded, 2 claims withdrawn”. */
export function countChanges({ number, changes }: Pick<SealedEdition, 'number' | 'changes'>): string {
  if (number === 1) return countOf(changes.length, 'claim');
  const counts = fates.flatMap((fate) => {
    const count = changes.filter((change) => change.fate === fate).length;
    if (count === 0) return [];
    return fate === 'published' ? countOf(count, 'new claim') : `${countOf(count, 'claim')} ${fateWords[fate]}`;
  });
  return counts.join(', ') || 'no claim changed';
}

/** The kinds of changes to a claim, in display order. */
export const fates = ['published', 'reworded', 'withdrawn', 'reannotated'] as const satisfies readonly Fate[];

/** The words for a change, to follow the number of the claim: “¶7.3 reworded”. */
export const fateWords: Readonly<Record<Fate, string>> = {
  published: 'new',
  reworded: 'reworded',
  withdrawn: 'withdrawn',
  reannotated: 're-annotated',
};

/** The days of all editions of some commentaries, in order. */
export function editionDays(
  commentaries: readonly { readonly editions: readonly { readonly date: string }[] }[],
): string[] {
  return commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)).sort();
}
