/** Where a source quotes a source: who passed the statement on to whom, rung by rung. */
import type { Claim } from '../edition/model.ts';
import type { Attributed } from './attribution.ts';
import { capitalise, subjectWithin } from './capitals.ts';
import { type Piece, plain, quote, separate, text } from './piece.ts';

/** Whether a source passes on what another says. */
export function isPassedOn({ attributions }: Pick<Claim, 'attributions'>): boolean {
  return attributions.some(({ through }) => through !== undefined);
}

/** One ladder for each source that quotes another: from the source the article hears to the one that said it first. */
export function ladders({ attributions }: Pick<Claim, 'attributions'>): Piece[][][] {
  return attributions.flatMap(({ source, cue, through = [] }) =>
    through.length === 0
      ? []
      : [
          [
            [{ kind: 'source' as const, source, text: capitalise(source.subject) }, ...inParentheses(cue)],
            ...through.map((quoted): Piece[] => [
              text('quoting '),
              { kind: 'source', source: quoted.source, text: subjectWithin(quoted.source) },
              ...inParentheses(quoted.cue),
            ]),
          ],
        ],
  );
}

/** The ladders in a line: “Two keepers (“told us”), quoting the guild (“heard”)”; undefined where nobody quotes anybody. */
export function laddersInWords(claim: Pick<Claim, 'attributions'>): string | undefined {
  const lines = ladders(claim).map((rungs) => plain(separate(rungs)));
  return lines.length === 0 ? undefined : lines.join('; ');
}

/** The claim as if its sources quoted nobody: for a sentence that a ladder follows. */
export function withoutQuoted<T extends Attributed>(claim: T): T {
  return { ...claim, attributions: claim.attributions.map((attribution) => ({ ...attribution, through: undefined })) };
}

/** The article’s words that hand the statement over. */
function inParentheses(cue: string | undefined): Piece[] {
  return cue === undefined ? [] : [text(' ('), quote(cue), text(')')];
}
