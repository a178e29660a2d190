/** `/safe-haven/beside/beside.json`: the data of the page that compares a copy. It has no sentence of the original. */
import { type ClaimId, compareClaimIds } from '../address/id.ts';
import type { BesideData, Wording } from '../beside/data.ts';
import type { Claim, Commentary, HistoryEntry } from '../edition/model.ts';
import { foldLetters } from '../search/letters.ts';
import { isStopWord } from '../search/words.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { formatRecords } from './format-json.ts';
import { namesOfEntity, namesOfSource } from './search/names.ts';

/** The text of the file. */
export function formatBesideJson({ original, editions, sentences, unit, claims, withdrawn }: Commentary): string {
  const data: BesideData = {
    schemaVersion: 1,
    url: original.url,
    editions: editions.length,
    ...(unit !== 'word' && { unit }),
    sentences: sentences.map(({ id, words, sha256, first, last }) => ({ id, words, sha256, first, last })),
    wordings: [
      ...claims.flatMap((claim) => wordingsOf(claim, editions.length)),
      ...withdrawn.flatMap(({ id, history }) => publishedWordings(id, history)),
    ].toSorted((a, b) => compareClaimIds(a.id, b.id)),
    names: wordsOfNames(claims),
  };
  return formatRecords(data);
}

/** The published wordings of a claim, and the current one if it is not published yet. */
function wordingsOf(claim: Claim, editions: number): Wording[] {
  const { id, text, history } = claim;
  const bracketed = textInBrackets(claim);
  const today = { ...(bracketed !== text && { bracketed }) };
  const published = publishedWordings(id, history);
  const latest = published.at(-1);
  return latest?.text === text
    ? published.with(-1, { ...latest, last: editions, ...today })
    : [...published, { id, text, first: 0, last: 0, ...today }];
}

/** The published wordings of a claim, each with the first and the last edition that had it. */
function publishedWordings(id: ClaimId, history: readonly HistoryEntry[]): Wording[] {
  return history.flatMap(({ edition, fate, wording }, index) => {
    if (fate === 'withdrawn' || history[index - 1]?.wording === wording) return [];
    const next = history.slice(index + 1).find((later) => later.wording !== wording || later.fate === 'withdrawn');
    const last = next?.edition.number ?? history.at(-1)?.edition.number ?? edition.number;
    return [{ id, text: wording, first: edition.number, last: next ? last - 1 : last }];
  });
}

/** The words of the names of all entities and sources in the claims, without stop words. */
function wordsOfNames(claims: readonly Claim[]): string[] {
  const entities = new Set(claims.flatMap(({ entities: own }) => own.map(({ entity }) => entity)));
  const sources = new Set(
    claims.flatMap(({ attributions }) =>
      attributions.flatMap(({ source, through = [] }) => [source, ...through.map((quoted) => quoted.source)]),
    ),
  );
  const names = [...[...entities].flatMap(namesOfEntity), ...[...sources].flatMap(namesOfSource)];
  const words = names.flatMap(({ text, lang }) =>
    lang === undefined ? (foldLetters(text).match(/\p{L}{3,}/gu) ?? []) : [],
  );
  return [...new Set(words)].filter((word) => !isStopWord(word)).sort();
}
