/** How many claims rest on a source, in words. */
import type { CorroborationKind } from '../vocabulary/index.ts';
import type { Claim, Source } from '../edition/model.ts';
import { countOf, joinList, shareOf } from './list.ts';
import { type Piece, enumerate, text } from './piece.ts';

/** The verbs for what a source does for another source’s claim. */
const VERBS = {
  confirmed: 'confirm',
  'several-agree': 'bear out',
  'data-agree': 'bear out',
  disputed: 'dispute',
} as const satisfies Record<CorroborationKind, string>;

type Resting = Pick<Source, 'id' | 'plural' | 'claims' | 'alone' | 'corroborates' | 'quotedIn'>;

/** How many claims rest on a source, and on it alone. If there are none, what the article cites it for. */
export function restingInPieces(source: Resting): Piece[] {
  const { plural, claims, alone } = source;
  if (claims.length > 1) return [text(`${shareOf(alone.length, claims.length)} on it alone`)];
  if (claims.length === 1)
    return [text(alone.length === 1 ? '1; it rests on this source alone' : '1; it rests on others too')];
  const uses = corroboratedBy(source).map(([verb, borne]): Piece[] => [text(`${verb} `), ...claimList(borne)]);
  const quoted = source.quotedIn;
  if (uses.length === 0 && quoted.length > 0) return [text('None. Another source quotes it in '), ...claimList(quoted)];
  if (uses.length === 0) return [text('None')];
  return [text(`None. The article cites ${plural ? 'them' : 'it'} only to `), ...enumerate(uses)];
}

/** The shortest form: “3 claims”, “confirms 1 claim”. */
export function restingBriefly(source: Resting): string {
  const uses = source.claims.length > 0 ? [] : corroboratedBy(source);
  if (uses.length === 0 && source.claims.length === 0 && source.quotedIn.length > 0) {
    return `quoted in ${countOf(source.quotedIn.length, 'claim')}`;
  }
  if (uses.length === 0) return countOf(source.claims.length, 'claim');
  return joinList(uses.map(([verb, borne]) => `${agree(verb, source)} ${countOf(borne.length, 'claim')}`));
}

/** The claims that a source confirms, bears out or disputes according to the article, by verb. */
function corroboratedBy({ id, corroborates }: Resting): [verb: string, claims: Claim[]][] {
  return [...new Set(Object.values(VERBS))]
    .map((verb): [string, Claim[]] => [
      verb,
      corroborates.filter(({ corroborations }) =>
        corroborations.some(({ kind, source }) => source.id === id && VERBS[kind] === verb),
      ),
    ])
    .filter(([, claims]) => claims.length > 0);
}

function claimList(claims: readonly Claim[]): Piece[] {
  return enumerate(claims.map((claim) => [{ kind: 'claim', claim }]));
}

function agree(verb: string, { plural }: Pick<Source, 'plural'>): string {
  return plural ? verb : verb.replace(/^\S+/, '$&s');
}
